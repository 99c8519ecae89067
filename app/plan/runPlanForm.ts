import type { Context } from '../../server/context'
import { goalChoice } from './goalChoice'
import type { PlanForm } from './planForm'
import { planPath } from './planPath'

/**
 * Does what a form of the plan page asks for.
 *
 * @returns the address to go on at
 */
export async function runPlanForm(
  { services, actor }: Pick<Context, 'services' | 'actor'>,
  planId: string,
  form: PlanForm,
): Promise<string> {
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
    case 'addActivity':
      await services.addActivity(actor, planId, form)
      return planPath(planId, { add: form.chapterId })
    case 'editActivity': {
      const { activityId, version, goal: chosen, newGoal, intent: _intent, ...texts } = form
      const goal = goalChoice(chosen, newGoal)
      const changes = goal === undefined ? texts : { ...texts, goal }
      await services.editActivity(actor, planId, { activityId, version, changes })
      return planPath(planId)
    }
    case 'editGoal':
      await services.editGoal(actor, planId, { goalId: form.goalId, text: form.goalText })
      return planPath(planId)
    case 'stepActivity':
      await services.moveActivity(actor, planId, { activityId: form.activityId, move: form.step })
      return planPath(planId)
    case 'moveActivity': {
      const { activityId, chapterId, at } = form
      const move = at === undefined ? { chapterId } : { chapterId, at }
      await services.moveActivity(actor, planId, { activityId, move })
      return planPath(planId)
    }
    case 'linkAnswer':
      await services.linkAnswer(actor, answerLink(form))
      return planPath(planId, { open: form.activityId })
    case 'unlinkAnswer':
      await services.unlinkAnswer(actor, answerLink(form))
      return planPath(planId, { open: form.activityId })
    case 'deleteActivity':
      await services.deleteActivity(actor, planId, form)
      return planPath(planId, { deleted: form.activityId })
    case 'restoreActivity':
      await services.restoreActivity(actor, planId, form)
      return planPath(planId)
    case 'addProgress': {
      const { activityId, report, reportStatus, period, evidence, inside } = form
      await services.addProgress(actor, planId, {
        activityId,
        text: report,
        status: reportStatus,
        period,
        evidence,
        public: inside === undefined,
      })
      return planPath(planId, { open: activityId })
    }
  }
}

function answerLink({ card, activityId }: { card: string; activityId: string }) {
  const [boardId = '', cardId = ''] = card.split('/')
  return { boardId, cardId, activityId }
}
