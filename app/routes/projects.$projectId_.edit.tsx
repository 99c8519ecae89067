import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { answering, answeringForm } from '../http/answering'
import { checkFields } from '../http/checkFields'
import { readNestedForm } from '../http/readNestedForm'
import { useAnswer } from '../http/useAnswer'
import { draftOf } from '../project/projectDraft'
import { ProjectEditor } from '../project/ProjectEditor'
import { EditedProject } from '../project/projectForm'
import { runProjectForm } from '../project/runProjectForm'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'

export const handle = { title: (t) => t('project.editTitle') } satisfies TitleHandle

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () =>
    context.services.readProjectForEdit(context.actor, params['projectId'] ?? ''),
  )

export const action = ({ request, params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const id = params['projectId'] ?? ''
    const fields = await readNestedForm(request)
    return runProjectForm(fields, async () => {
      const { version, overwrite, ...content } = checkFields(fields, EditedProject)
      const edit = { version: overwrite ?? version, content }
      await context.services.editProject(context.actor, id, edit)
      return redirect(`/projects/${id}`)
    })
  })

export default function EditProjectPage() {
  const { t } = useTranslation()
  const { project, organisations } = useLoaderData<typeof loader>()
  const answer = useAnswer<typeof action>()
  return (
    <Page
      title={t('project.editTitle')}
      above={<Link to={`/projects/${project.id}`}>{project.title}</Link>}
    >
      <ProjectEditor initial={draftOf(project)} answer={answer} organisations={organisations} />
    </Page>
  )
}
