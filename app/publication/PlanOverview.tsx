import { useTranslation } from 'react-i18next'
import type { PublicPlan } from '../../server/publication/readPublicPlan'
import { statusLabel } from '../progress/statusLabel'
import { usePublicPath } from './usePublicPath'

/** How far the whole plan is: a share of the line for each status, and the way to its activities. */
export function PlanOverview({ slug, counts }: Pick<PublicPlan, 'slug' | 'counts'>) {
  const { t } = useTranslation()
  const pathTo = usePublicPath(slug)
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return null
  return (
    <section className="part" aria-labelledby="overview">
      <h2 id="overview">{t('publication.overview', { count: total })}</h2>
      <div className="share" aria-hidden>
        {counts.map(({ status, count }) => (
          <span key={status} className={status} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul className="counts">
        {counts.map(({ status, count }) => (
          <li key={status}>
            <a href={`${pathTo('', { status })}#activities`}>
              <b className="n">{count}</b> {statusLabel(t, status)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
