import type { LeftOverLine } from '../../domain/text/leftOverLine'

type Props = {
  /** Says how many lines there are. */
  summary: string
  lead: string
  lines: readonly LeftOverLine[]
  /** Says how many more there are than these; null where they are all. */
  more: string | null
}

/** Lines of a text that nothing was made of, so that nothing is lost unseen. */
export function LeftOver({ summary, lead, lines, more }: Props) {
  return (
    <details className="rounded-lg border border-line bg-surface px-3.5 py-2">
      <summary className="cursor-pointer py-1 font-medium">{summary}</summary>
      <p className="mb-2 text-muted">{lead}</p>
      <ul className="grid gap-0.5 text-sm">
        {lines.map(({ line, text }) => (
          <li key={line} className="grid grid-cols-[2.5rem_1fr] gap-2">
            <span className="text-right text-muted tabular-nums">{line}</span>
            <span className="min-w-0">{text}</span>
          </li>
        ))}
      </ul>
      {more !== null && <p className="mt-1 text-sm">{more}</p>}
    </details>
  )
}
