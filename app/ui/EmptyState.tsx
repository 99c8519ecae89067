import type { ReactNode } from 'react'

/** What stands where a list has nothing yet: what it is for, and the way to the first entry. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="grid justify-items-center gap-4 rounded-xl border border-dashed border-field px-6 py-10 text-center text-muted">
      <div className="max-w-prose">{children}</div>
      {action}
    </div>
  )
}
