import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { usePlanPage } from '../plan/PlanContext'
import { JointActivities } from './JointActivities'

/** The joint projects of a plan's organisation, as they are, with its own responsible. */
export function PlanProjects() {
  const { t } = useTranslation()
  const { projects } = usePlanPage()
  if (projects.length === 0) return null
  return (
    <section className="mt-10 grid gap-4 border-t border-line pt-6">
      <h2>{t('project.inPlan')}</h2>
      <ul className="grid gap-4">
        {projects.map(({ id, title, responsible, organisations, activities }) => (
          <li key={id} className="rounded-xl border border-line bg-surface p-4 shadow-card sm:p-5">
            <h3>
              <Link to={`/projects/${id}`} className="text-brand">
                {title}
              </Link>
            </h3>
            <p className="mt-1 text-sm text-muted">
              {organisations.map(({ name }) => name).join(', ')}
            </p>
            {responsible && (
              <p className="mt-1">
                <span className="text-muted">{t('project.ourResponsible')}:</span> {responsible}
              </p>
            )}
            <details className="mt-2">
              <summary className="w-fit cursor-pointer py-1 font-medium text-brand">
                {t('project.countActivities', { count: activities.length })}
              </summary>
              <div className="mt-2">
                <JointActivities activities={activities} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
