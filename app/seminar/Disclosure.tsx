import type { ReactNode } from 'react'
import { buttonStyle } from '../ui/buttonStyle'

type Props = { label: string; isMain?: boolean; children: ReactNode }

/** A button that opens a small form below itself; works before the page has come alive. */
export function Disclosure({ label, isMain = false, children }: Props) {
  return (
    <details className="group min-w-0 open:w-full">
      <summary
        className={`${buttonStyle({ look: isMain ? 'primary' : 'plain', small: true })} list-none`}
      >
        {label}
      </summary>
      <div className="mt-2 rounded-lg border border-line bg-paper p-3">{children}</div>
    </details>
  )
}
