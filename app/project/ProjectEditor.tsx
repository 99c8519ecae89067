import { Form } from '@remix-run/react'
import type { ProjectChoices } from '../../server/project/projectChoices'
import { FirstSubmit } from '../workshop/FirstSubmit'
import { FormGuard } from '../leaving/FormGuard'
import type { ProjectDraft } from './projectDraft'
import { ProjectFields } from './ProjectFields'
import { ProjectLists } from './ProjectLists'
import { ProjectSaveBar } from './ProjectSaveBar'
import { useProjectDraft } from './useProjectDraft'

type Props = Pick<ProjectChoices, 'organisations'> & { initial: ProjectDraft; answer: unknown }

/** The form of a project, new or not. */
export function ProjectEditor({ initial, answer, organisations }: Props) {
  const state = useProjectDraft(initial, answer)
  return (
    <Form method="post" className="grid gap-5" preventScrollReset>
      <FirstSubmit />
      <FormGuard />
      <input type="hidden" name="version" value={state.draft.version} />
      <ProjectFields {...state} />
      <ProjectLists {...state} organisations={organisations} />
      <ProjectSaveBar answer={answer} draft={state.draft} />
    </Form>
  )
}
