import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { answering } from '../http/answering'
import type { TitleHandle } from '../shell/PageTitle'
import { Badge } from '../ui/Badge'
import { ButtonLink } from '../ui/ButtonLink'
import { EmptyState } from '../ui/EmptyState'
import { Page } from '../ui/Page'

export const handle = { title: (t) => t('project.listTitle') } satisfies TitleHandle

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  answering(request, () => context.services.listProjects(context.actor))

export default function ProjectsPage() {
  const { t } = useTranslation()
  const { projects, mayCreate } = useLoaderData<typeof loader>()
  const create = mayCreate && (
    <ButtonLink to="/projects/new" look="primary">
      {t('project.newTitle')}
    </ButtonLink>
  )
  return (
    <Page
      title={t('project.listTitle')}
      lead={t('project.listLead')}
      actions={projects.length > 0 && create}
    >
      {projects.length === 0 ? (
        <EmptyState action={create}>
          {t(mayCreate ? 'project.listEmpty' : 'project.listEmptyReader')}
        </EmptyState>
      ) : (
        <ul className="grid gap-3">
          {projects.map(({ id, title, organisations, activities, asked }) => (
            <li key={id}>
              <Link
                to={`/projects/${id}`}
                className="grid gap-1 rounded-xl border border-line bg-surface px-4 py-3.5 text-ink no-underline shadow-card hover:border-brand"
              >
                <span className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                  <span className="text-lg font-medium">{title}</span>
                  {asked && <Badge tone="warn">{t('project.askedYou')}</Badge>}
                </span>
                <span className="flex flex-wrap justify-between gap-x-4 text-muted">
                  <span>{organisations.join(', ')}</span>
                  <span>{t('project.countActivities', { count: activities })}</span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
