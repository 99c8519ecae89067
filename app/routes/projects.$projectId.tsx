import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Pencil } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { ProjectView } from '../../server/project/readProject'
import { answering, answeringForm } from '../http/answering'
import { readForm } from '../http/readForm'
import { useAnswer } from '../http/useAnswer'
import { JointActivities } from '../project/JointActivities'
import { Partners } from '../project/Partners'
import { Sessions } from '../project/Sessions'
import type { TitleHandle } from '../shell/PageTitle'
import { ButtonLink } from '../ui/ButtonLink'
import { Page } from '../ui/Page'
import { Panel } from '../ui/Panel'
import { RefusalNotice } from '../ui/RefusalNotice'

export const handle = {
  title: (t, view) => view?.project.title ?? t('project.listTitle'),
} satisfies TitleHandle<ProjectView>

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () => context.services.readProject(context.actor, params['projectId'] ?? ''))

const PartForm = z.object({
  intent: z.enum(['join', 'leave']),
  organisation: z.string().min(1).max(60),
})

export const action = ({ request, params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const { services, actor } = context
    const { intent, organisation } = await readForm(request, PartForm)
    const key = { projectId: params['projectId'] ?? '', organisationId: organisation }
    if (intent === 'join') {
      await services.joinProject(actor, key)
      return redirect(`/projects/${key.projectId}`)
    }
    await services.leaveProject(actor, key)
    return redirect('/projects')
  })

const FACTS = ['areas', 'audience', 'trainer', 'funding', 'contact'] as const

export default function ProjectPage() {
  const { t } = useTranslation()
  const { project, mayEdit, own } = useLoaderData<typeof loader>()
  const { id, title, goal, results, organisations, sessions, activities } = project
  const answer = useAnswer<typeof action>()
  return (
    <Page
      title={title}
      above={<Link to="/projects">{t('project.listTitle')}</Link>}
      actions={
        mayEdit && (
          <ButtonLink to={`/projects/${id}/edit`}>
            <Pencil aria-hidden className="size-4" />
            {t('common.edit')}
          </ButtonLink>
        )
      }
    >
      <RefusalNotice answer={answer} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid gap-6">
          {goal && <LongText title={t('project.goal')} text={goal} />}
          <Panel title={t('project.activities')}>
            <JointActivities activities={activities} />
          </Panel>
          {results && <LongText title={t('project.results')} text={results} />}
        </div>
        <div className="grid gap-6">
          <Panel title={t('project.organisations')}>
            <Partners organisations={organisations} own={own} />
          </Panel>
          <Panel title={t('project.sessions')}>
            <Sessions sessions={sessions} />
          </Panel>
          <Facts project={project} />
        </div>
      </div>
    </Page>
  )
}

function Facts({ project }: { project: ProjectView['project'] }) {
  const { t } = useTranslation()
  const facts = FACTS.filter((name) => project[name] !== '')
  if (facts.length === 0) return null
  return (
    <Panel>
      <dl className="grid gap-3">
        {facts.map((name) => (
          <div key={name}>
            <dt className="text-sm text-muted">{t(`project.${name}`)}</dt>
            <dd className="whitespace-pre-line">{project[name]}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}

function LongText({ title, text }: { title: string; text: string }) {
  return (
    <Panel title={title}>
      <p className="max-w-prose whitespace-pre-line">{text}</p>
    </Panel>
  )
}
