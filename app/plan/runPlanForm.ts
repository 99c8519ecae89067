import type { Context } from '../../server/context'
import type { PlanForm } from './planForm'
import { planPath } from './planPath'
import { runActivityForm } from './activity/runActivityForm'
import { runChapterForm } from './chapter/runChapterForm'

/**
 * Does what a form of the plan page asks for.
 *
 * @returns the address to go on at
 */
export async function runPlanForm(
  context: Pick<Context, 'services' | 'actor'>,
  planId: string,
  form: PlanForm,
): Promise<string> {
  const { services, actor } = context
  switch (form.intent) {
    case 'editPlan': {
      const { version, title, preamble, intent: _intent, ...approval } = form
      await services.editPlan(actor, planId, { version, title, preamble, approval })
      return planPath(planId)
    }
    case 'takeBackPlan':
    case 'publishPlan':
    case 'amendPlan':
    case 'abandonAmendment':
      await services[form.intent](actor, planId)
      return planPath(planId)
    case 'addChapter':
    case 'editChapter':
    case 'removeChapter':
    case 'stepChapter':
      return runChapterForm(context, planId, form)
    case 'editGoal':
      await services.editGoal(actor, planId, { goalId: form.goalId, text: form.goalText })
      return planPath(planId)
    case 'addActivity':
    case 'editActivity':
    case 'stepActivity':
    case 'moveActivity':
    case 'linkAnswer':
    case 'unlinkAnswer':
    case 'deleteActivity':
    case 'restoreActivity':
    case 'addProgress':
      return runActivityForm(context, planId, form)
  }
}
