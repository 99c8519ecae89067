import { Link } from '@remix-run/react'
import { MessageSquareReply } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useBoard } from '../BoardContext'

/** The activities that answer a card. */
export function CardAnswers({ cardId }: { cardId: string }) {
  const { t } = useTranslation()
  const answers = useBoard().page.answers?.filter((answer) => answer.cardId === cardId) ?? []
  if (answers.length === 0) return null
  return (
    <ul className="grid gap-1">
      {answers.map(({ planId, activityId, number, organisation }) => (
        <li key={activityId} className="rounded-md bg-good-soft px-2.5 py-1 text-sm">
          <Link
            to={`/plans/${planId}#activity-${activityId}`}
            className="inline-flex items-start gap-1.5 font-medium text-good"
          >
            <MessageSquareReply aria-hidden className="mt-0.5 size-4 shrink-0" />
            {t('cardAnswer.answer', { number, organisation })}
          </Link>
        </li>
      ))}
    </ul>
  )
}
