import { useTranslation } from 'react-i18next'
import { Link } from '@remix-run/react'
import type { HostTurn } from '../../server/seminar/readHostSeminar'

/** The municipality's plans as they are now, beside the drafts that may go into them. */
export function PlansBeside({ turn }: { turn: HostTurn }) {
  const { t } = useTranslation()
  const taken = new Set(
    turn.drafts.flatMap(({ places }) => places.map(({ activityId }) => activityId)),
  )
  if (turn.plans.length === 0) return <p className="text-muted">{t('seminar.noPlan')}</p>
  return (
    <div className="grid content-start gap-5">
      {turn.plans.map(({ id, title, closedBy, chapters }) => (
        <section key={id} className="grid content-start gap-2">
          <h3>
            <Link to={`/plans/${id}`}>{title}</Link>
          </h3>
          {closedBy && <p className="text-sm text-warn">{t(`seminar.planClosed_${closedBy}`)}</p>}
          {chapters.length === 0 && <p className="text-muted">{t('seminar.planEmpty')}</p>}
          {chapters.map((chapter) => (
            <div key={chapter.id}>
              <p className="font-medium">
                {chapter.number}. {chapter.title}
              </p>
              <ul className="mt-1 grid gap-1 text-sm">
                {chapter.activities.map((activity) => (
                  <li
                    key={activity.id}
                    className={`grid grid-cols-[2.5rem_minmax(0,1fr)] rounded px-1 ${taken.has(activity.id) ? 'bg-good-soft' : ''}`}
                  >
                    <span className="tabular-nums text-muted">{activity.number}</span>
                    <span>
                      {activity.text}
                      {taken.has(activity.id) && (
                        <span className="sr-only"> ({t('seminar.fromThisHomework')})</span>
                      )}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </div>
  )
}
