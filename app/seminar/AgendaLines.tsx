import { useTranslation } from 'react-i18next'
import type { AgendaLine, DraftPoints } from '../../domain/seminar/turnAgenda'

/** What is to be talked about in a turn. */
export function AgendaLines({ lines }: { lines: readonly AgendaLine[] }) {
  const { t } = useTranslation()
  if (lines.length === 0) return null
  return (
    <ul className="grid list-disc gap-1.5 pl-5 text-sm marker:text-muted">
      {lines.map((line) => {
        switch (line.kind) {
          case 'nothing':
            return <li key={line.kind}>{t('seminar.lineNothing')}</li>
          case 'whole':
            return (
              <li key={line.kind}>{t('seminar.lineCommentsAll', { count: line.openComments })}</li>
            )
          case 'draft':
            return <DraftLine key={line.cardId} points={line} />
        }
      })}
    </ul>
  )
}

/** A draft by its first words, and all that is open about it. */
function DraftLine({ points }: { points: DraftPoints }) {
  const { t } = useTranslation()
  const { text, openComments, missing, others } = points
  const fields = missing.map((field) => t(`draftGap.${field}`)).join(', ')
  const open = [
    openComments > 0 && t('seminar.lineComments', { count: openComments }),
    missing.length > 0 && t('seminar.missing', { fields }),
    others.length > 0 && t('seminar.lineShared', { others: others.join(', ') }),
  ]
  return (
    <li>
      <span className="line-clamp-2">{text.trim() || t('board.emptyCard')}</span>
      <span className="text-warn">{open.filter(Boolean).join(' · ')}</span>
    </li>
  )
}
