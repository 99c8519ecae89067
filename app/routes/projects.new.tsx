import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { answering, answeringForm } from '../http/answering'
import { checkFields } from '../http/checkFields'
import { readNestedForm } from '../http/readNestedForm'
import { useAnswer } from '../http/useAnswer'
import { newDraft } from '../project/projectDraft'
import { ProjectEditor } from '../project/ProjectEditor'
import { ProjectForm } from '../project/projectForm'
import { runProjectForm } from '../project/runProjectForm'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'

export const handle = { title: (t) => t('project.newTitle') } satisfies TitleHandle

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  answering(request, () => context.services.readNewProject(context.actor))

export const action = ({ request, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const fields = await readNestedForm(request)
    return runProjectForm(fields, async () => {
      const content = checkFields(fields, ProjectForm)
      const { id } = await context.services.createProject(context.actor, content)
      return redirect(`/projects/${id}`)
    })
  })

export default function NewProjectPage() {
  const { t } = useTranslation()
  const { organisations, own } = useLoaderData<typeof loader>()
  const answer = useAnswer<typeof action>()
  return (
    <Page
      title={t('project.newTitle')}
      above={<Link to="/projects">{t('project.listTitle')}</Link>}
      lead={t('project.listLead')}
    >
      <ProjectEditor
        initial={newDraft(own[0] ?? '')}
        answer={answer}
        organisations={organisations}
      />
    </Page>
  )
}
