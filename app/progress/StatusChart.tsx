import { useTranslation } from 'react-i18next'
import type { ProgressOverview, StatusCounts } from '../../domain/progress/overview'
import { SHOWN_STATUSES, type ShownStatus } from '../../domain/progress/shownStatus'
import { statusLabel } from './statusLabel'

/** Shades that also differ in lightness, so that they are told apart without colours. */
const FILLS = {
  notStarted: 'bg-line',
  inProgress: 'bg-brand/55',
  regular: 'bg-brand',
  withCouncil: 'bg-brand-strong',
  onHold: 'bg-warn/70',
  partly: 'bg-good/50',
  done: 'bg-good',
  dropped: 'bg-muted',
  unknown: 'bg-field',
} as const satisfies Record<ShownStatus, string>

/**
 * How many activities of each chapter are how far, as bars of one length; the numbers stand in a
 * table, which the bars are only a picture of.
 */
export function StatusChart({ overview }: { overview: ProgressOverview }) {
  const { t } = useTranslation()
  const { counts, chapters, total } = overview
  const statuses = SHOWN_STATUSES.filter((status) => counts[status] > 0)
  return (
    <div className="grid gap-5">
      <ul className="flex flex-wrap gap-x-5 gap-y-2">
        {statuses.map((status) => (
          <li key={status} className="flex items-center gap-2">
            <span
              aria-hidden
              className={`forced-color-adjust-none size-3.5 rounded-sm forced-colors:border forced-colors:border-[CanvasText] ${FILLS[status]}`}
            />
            <span className="first-capital">{statusLabel(t, status)}</span>
            <span className="font-semibold tabular-nums">{counts[status]}</span>
          </li>
        ))}
      </ul>
      <div aria-hidden className="grid gap-3">
        <Bar counts={counts} total={total} tall />
        {chapters
          .filter((chapter) => chapter.total > 0)
          .map((chapter) => (
            <div
              key={chapter.id}
              className="grid gap-x-4 gap-y-1 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] sm:items-center"
            >
              <span className="flex gap-2 text-sm">
                <span className="shrink-0 tabular-nums">{chapter.number}.</span>
                <span className="min-w-0 grow">{chapter.title}</span>
                <span className="shrink-0 text-muted tabular-nums">{chapter.total}</span>
              </span>
              <Bar counts={chapter.counts} total={chapter.total} />
            </div>
          ))}
      </div>
      <div className="sr-only">
        <CountsTable overview={overview} statuses={statuses} />
      </div>
    </div>
  )
}

function Bar({
  counts,
  total,
  tall = false,
}: {
  counts: StatusCounts
  total: number
  tall?: boolean
}) {
  return (
    <div
      className={`forced-color-adjust-none flex gap-px overflow-hidden rounded-md bg-paper forced-colors:border forced-colors:border-[CanvasText] print:border print:border-line ${tall ? 'h-7' : 'h-4'}`}
    >
      {SHOWN_STATUSES.filter((status) => counts[status] > 0).map((status) => (
        <div
          key={status}
          className={FILLS[status]}
          style={{ width: `${(100 * counts[status]) / total}%` }}
        />
      ))}
    </div>
  )
}

type TableProps = { overview: ProgressOverview; statuses: readonly ShownStatus[] }

function CountsTable({ overview: { chapters, counts, total }, statuses }: TableProps) {
  const { t } = useTranslation()
  return (
    <table>
      <caption>{t('progress.byStatus')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('progress.chapter')}</th>
          {statuses.map((status) => (
            <th key={status} scope="col">
              {statusLabel(t, status)}
            </th>
          ))}
          <th scope="col">{t('progress.total')}</th>
        </tr>
      </thead>
      <tbody>
        {chapters.map((chapter) => (
          <tr key={chapter.id}>
            <th scope="row">{`${chapter.number}. ${chapter.title}`}</th>
            {statuses.map((status) => (
              <td key={status}>{chapter.counts[status]}</td>
            ))}
            <td>{chapter.total}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('progress.total')}</th>
          {statuses.map((status) => (
            <td key={status}>{counts[status]}</td>
          ))}
          <td>{total}</td>
        </tr>
      </tbody>
    </table>
  )
}
