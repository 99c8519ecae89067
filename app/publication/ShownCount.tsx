import { useTranslation } from 'react-i18next'
import type { PlanFilter } from '../../domain/plan/planFilter'
import type { PublicPlan } from '../../server/publication/readPublicPlan'
import { usePublicPath } from './usePublicPath'

/** How many activities a filter leaves, without those that were struck, and the way back to all of them. */
export function ShownCount({ view }: { view: PublicPlan & { filter: PlanFilter } }) {
  const { t } = useTranslation()
  const pathTo = usePublicPath(view.slug)
  const shown = view.plan.chapters.flatMap(({ activities }) => activities)
  const count = shown.filter(({ isStruck }) => !isStruck).length
  if (Object.keys(view.filter).length === 0) {
    return <p className="quiet">{t('plan.countActivities', { count })}</p>
  }
  return (
    <p role="status">
      {count === 0 ? t('publication.nothingShown') : t('publication.shown', { count })}{' '}
      <a href={`${pathTo('')}#activities`}>{t('publication.showAll')}</a>
    </p>
  )
}
