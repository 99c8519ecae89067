import type { Context } from '../../../server/context'
import { goalChoice } from './goalChoice'
import type { PlanFormOf } from '../planForm'
import { planPath } from '../planPath'

type ActivityForm = PlanFormOf<
  | 'addActivity'
  | 'editActivity'
  | 'stepActivity'
  | 'moveActivity'
  | 'linkAnswer'
  | 'unlinkAnswer'
  | 'deleteActivity'
  | 'restoreActivity'
  | 'addProgress'
>

/** Does what a form of one activity asks for, and gives the address to go on at. */
export async function runActivityForm(
  { services, actor }: Pick<Context, 'services' | 'actor'>,
  planId: string,
  form: ActivityForm,
): Promise<string> {
  switch (form.intent) {
    case 'addActivity':
      await services.addActivity(actor, planId, form)
      return planPath(planId, { add: form.chapterId })
    case 'editActivity':
      await services.editActivity(actor, planId, editOf(form))
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
    case 'addProgress':
      await services.addProgress(actor, planId, reportOf(form))
      return planPath(planId, { open: form.activityId })
  }
}

/** The goal is a change only where one was chosen. */
function editOf(form: PlanFormOf<'editActivity'>) {
  const { activityId, version, goal: chosen, newGoal, intent: _intent, ...texts } = form
  const goal = goalChoice(chosen, newGoal)
  return { activityId, version, changes: goal === undefined ? texts : { ...texts, goal } }
}

function reportOf(form: PlanFormOf<'addProgress'>) {
  const { activityId, report, reportStatus, period, evidence, inside } = form
  return {
    activityId,
    text: report,
    status: reportStatus,
    period,
    evidence,
    public: inside === undefined,
  }
}

function answerLink({ card, activityId }: { card: string; activityId: string }) {
  const [boardId = '', cardId = ''] = card.split('/')
  return { boardId, cardId, activityId }
}
