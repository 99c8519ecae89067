import type { ReactNode } from 'react'

type Props = {
  /** For links that lead here within the page. */
  id?: string
  title?: string
  actions?: ReactNode
  children: ReactNode
  className?: string
}

/** A white sheet with an optional heading, for one matter of a page. */
export function Panel({ id, title, actions, children, className = '' }: Props) {
  return (
    <section
      id={id}
      className={`rounded-xl border border-line bg-surface p-4 shadow-card sm:p-5 ${className}`}
    >
      {title && (
        <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
          <h2 className="first-capital">{title}</h2>
          {actions}
        </div>
      )}
      {children}
    </section>
  )
}
