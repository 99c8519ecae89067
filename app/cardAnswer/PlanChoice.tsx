import { useTranslation } from 'react-i18next'
import type { AnswerChoice } from '../../server/board/readAnswerChoice'
import { ActivityChoice } from './ActivityChoice'
import { activitiesNaming } from './activitiesNaming'

type Props = { plans: AnswerChoice['plans']; search: string }

/** The activities that are not linked yet, plan by plan. */
export function PlanChoice({ plans, search }: Props) {
  const { t } = useTranslation()
  const found = plans
    .map((plan) => ({
      ...plan,
      activities: activitiesNaming(plan.activities, search).filter(({ linked }) => !linked),
    }))
    .filter(({ activities }) => activities.length > 0)
  if (found.length === 0) return <p className="text-muted">{t('cardAnswer.noneFound')}</p>
  return (
    <div className="grid gap-3">
      {found.map(({ planId, title, organisation, activities }) => (
        <details
          key={`${planId}/${search}`}
          open={search !== '' || found.length === 1}
          className="rounded-lg border border-line px-3.5 py-1.5"
        >
          <summary className="cursor-pointer py-1.5 font-medium">
            {organisation} <span className="font-normal text-muted">· {title}</span>{' '}
            <span className="font-normal text-muted tabular-nums">({activities.length})</span>
          </summary>
          <ActivityChoice activities={activities} />
        </details>
      ))}
    </div>
  )
}
