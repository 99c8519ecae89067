import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { isAnswerable } from '../../domain/board/answerable'
import type { DeskRow } from '../../server/board/readPromotionDesk'
import { Badge } from '../ui/Badge'
import { ButtonLink } from '../ui/ButtonLink'

/** The activities that answer a bottleneck or a question, and the way to link others. */
export function DeskAnswers({ row }: { row: DeskRow }) {
  const { t } = useTranslation()
  if (!isAnswerable(row.kind)) return null
  return (
    <div className="grid justify-items-start gap-1.5">
      {row.answers.length === 0 && <Badge tone="warn">{t('cardAnswer.noAnswer')}</Badge>}
      {row.answers.map(({ planId, activityId, number, organisation }) => (
        <Link
          key={activityId}
          to={`/plans/${planId}#activity-${activityId}`}
          className="text-sm font-medium text-good"
        >
          {t('cardAnswer.answer', { number, organisation })}
        </Link>
      ))}
      <ButtonLink to={`/boards/${row.boardId}/cards/${row.cardId}`} small>
        {t('cardAnswer.open')}
        <span className="sr-only">: {row.text}</span>
      </ButtonLink>
    </div>
  )
}
