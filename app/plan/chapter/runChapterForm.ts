import type { Context } from '../../../server/context'
import type { PlanFormOf } from '../planForm'
import { planPath } from '../planPath'

type ChapterForm = PlanFormOf<'addChapter' | 'editChapter' | 'removeChapter' | 'stepChapter'>

/** Does what a form of one chapter asks for, and gives the address to go on at. */
export async function runChapterForm(
  { services, actor }: Pick<Context, 'services' | 'actor'>,
  planId: string,
  form: ChapterForm,
): Promise<string> {
  switch (form.intent) {
    case 'addChapter': {
      const { id } = await services.addChapter(actor, planId, form)
      return planPath(planId, { add: id })
    }
    case 'editChapter':
      await services.editChapter(actor, planId, form)
      return planPath(planId)
    case 'removeChapter':
      await services.removeChapter(actor, planId, form)
      return planPath(planId)
    case 'stepChapter':
      await services.moveChapter(actor, planId, form)
      return planPath(planId)
  }
}
