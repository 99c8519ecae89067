import type { ReactNode } from 'react'

type Props = {
  title: string
  /** What stands above the title: where this page belongs. */
  above?: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  /** In letters that are read across a room. */
  big?: boolean
  width?: 'narrow' | 'normal' | 'wide'
  children: ReactNode
}

const widths = { narrow: 'max-w-lg', normal: 'max-w-5xl', wide: 'max-w-[90rem]' }

/** The main part of a page with its one heading. */
export function Page({
  title,
  above,
  lead,
  actions,
  width = 'normal',
  big = false,
  children,
}: Props) {
  return (
    <main
      id="content"
      tabIndex={-1}
      className={`mx-auto w-full px-4 py-6 sm:px-6 ${widths[width]}`}
    >
      <div className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          {above && <div className="mb-1 text-sm text-muted">{above}</div>}
          <h1 className={big ? 'text-4xl sm:text-5xl' : ''}>{title}</h1>
          {lead && (
            <div className={`mt-1.5 max-w-prose text-muted ${big ? 'text-xl' : ''}`}>{lead}</div>
          )}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
    </main>
  )
}
