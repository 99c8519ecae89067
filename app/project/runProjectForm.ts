import { answeringForm } from '../http/answering'
import { checkFields } from '../http/checkFields'
import { changeProject, readProjectChange } from './changeProject'
import { ProjectDraft } from './projectDraft'

/**
 * Answers a form that holds a draft of a project: a press on a row's button changes the draft,
 * everything else saves. The draft goes back into the page unless it was saved.
 */
export async function runProjectForm<Saved>(
  fields: Record<string, unknown>,
  save: () => Promise<Saved>,
) {
  const draft = checkFields(fields, ProjectDraft)
  const change = readProjectChange(typeof fields['intent'] === 'string' ? fields['intent'] : '')
  const kept = isTooLong(draft) ? {} : { draft }
  return answeringForm(async () => {
    return change ? { draft: changeProject(draft, change) } : save()
  }, kept)
}

/** What is longer than any project does not go back into the page. */
function isTooLong(draft: ProjectDraft): boolean {
  return JSON.stringify(draft).length > 500_000
}
