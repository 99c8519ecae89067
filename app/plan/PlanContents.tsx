import { useTranslation } from 'react-i18next'
import type { Plan } from '../../domain/plan/plan'

/** The chapters as links, so that a long plan can be entered anywhere. */
export function PlanContents({ plan: { chapters } }: { plan: Plan }) {
  const { t } = useTranslation()
  if (chapters.length < 2) return null
  return (
    <nav aria-label={t('plan.contents')} className="mb-6 print:hidden">
      <ol className="grid gap-x-6 gap-y-0.5 sm:grid-cols-2 xl:grid-cols-3">
        {chapters.map(({ id, number, title, activities }) => (
          <li key={id}>
            <a
              href={`#c-${id}`}
              className="flex gap-2 rounded-md py-1 text-brand no-underline hover:underline"
            >
              <span className="shrink-0 tabular-nums">{number}.</span>
              <span className="min-w-0 grow sm:truncate">{title}</span>
              <span className="shrink-0 text-muted tabular-nums">
                {activities.filter(({ isStruck }) => !isStruck).length}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
