import { HOMEWORK_STATES, type HomeworkState } from './homework/homeworkState'
import type { PlanState } from './plan/plan'
import type { WorkshopState } from './workshop/workshopState'

/**
 * What somebody is to the thing at hand. `account` is anyone signed in; `guest` holds the join code of
 * a workshop without being in it yet; `member` is a participant in their own group; the others are
 * given per workshop (facilitator), organisation (editor, secretary) or for the whole installation
 * (admin). In a homework, `municipality` is whoever finishes it: the participants and editors of that
 * municipality; `commenter` and `coeditor` are partners by link. `asked` was asked for progress by
 * link. `invited` belongs to an organisation that was asked into a project and does not take part in it.
 * `anyone` is everybody, signed in or not.
 */
export type Role =
  | 'anyone'
  | 'account'
  | 'guest'
  | 'participant'
  | 'member'
  | 'municipality'
  | 'commenter'
  | 'coeditor'
  | 'asked'
  | 'invited'
  | 'facilitator'
  | 'editor'
  | 'secretary'
  | 'admin'

export type Action =
  | 'account.manage'
  | 'account.use'
  | 'organisation.create'
  | 'organisation.manage'
  | 'organisation.read'
  | 'workshop.create'
  | 'workshop.read'
  | 'workshop.edit'
  | 'workshop.join'
  | 'workshop.changeGroup'
  | 'board.read'
  | 'board.write'
  | 'draft.promote'
  | 'draft.end'
  | 'card.answer'
  | 'response.publish'
  | 'plan.create'
  | 'plan.read'
  | 'plan.edit'
  | 'plan.import'
  | 'plan.export'
  | 'plan.consult'
  | 'plan.propose'
  | 'plan.moderate'
  | 'plan.submit'
  | 'plan.takeBack'
  | 'plan.approve'
  | 'plan.publish'
  | 'plan.correct'
  | 'plan.amend'
  | 'plan.abandon'
  | 'progress.report'
  | 'progress.request'
  | 'progress.answer'
  | 'homework.handOut'
  | 'homework.read'
  | 'homework.compare'
  | 'homework.write'
  | 'homework.comment'
  | 'homework.settle'
  | 'homework.invite'
  | 'homework.submit'
  | 'homework.reopen'
  | 'homework.review'
  | 'seminar.comment'
  | 'seminar.follow'
  | 'seminar.host'
  | 'project.read'
  | 'project.edit'
  | 'project.join'

/** The state of what the action is about; `any` where it has none. */
export type State = WorkshopState | PlanState | HomeworkState | 'any'

const any = ['any'] as const
const live = ['open', 'closed'] as const
const everyWorkshop = ['open', 'closed', 'frozen'] as const
const building = ['building'] as const
const beforeSubmission = ['building', 'consultation'] as const
const decided = ['approved', 'published'] as const
/** A homework of a frozen workshop has that state instead of its own. */
const everyHomework = [...HOMEWORK_STATES, 'frozen'] as const
const unfinished = ['notStarted', 'working', 'returned'] as const
const everyPlan = ['building', 'consultation', 'submitted', 'approved', 'published'] as const

/** Every grant there is. What is not listed is refused. */
const grants: Record<Action, Partial<Record<Role, readonly State[]>>> = {
  'account.manage': { admin: any },
  'account.use': { account: any },
  'organisation.create': { account: any },
  'organisation.manage': { editor: any, admin: any },
  'organisation.read': { editor: any, secretary: any, admin: any },
  'workshop.create': { account: any },
  'workshop.read': { participant: everyWorkshop, facilitator: everyWorkshop },
  'workshop.edit': { facilitator: everyWorkshop },
  'workshop.join': { guest: ['open'], participant: everyWorkshop },
  'workshop.changeGroup': { participant: live },
  'board.read': {
    member: everyWorkshop,
    participant: everyWorkshop,
    facilitator: everyWorkshop,
  },
  'board.write': { member: live, facilitator: everyWorkshop },
  'draft.promote': { facilitator: everyWorkshop },
  'draft.end': { facilitator: everyWorkshop },
  'card.answer': { facilitator: everyWorkshop, editor: everyWorkshop },
  'response.publish': { facilitator: everyWorkshop },
  'plan.create': { editor: any },
  'plan.read': {
    participant: everyPlan,
    facilitator: everyPlan,
    editor: everyPlan,
    secretary: everyPlan,
  },
  'plan.edit': { editor: building },
  'plan.import': { editor: building },
  'plan.export': {
    participant: everyPlan,
    facilitator: everyPlan,
    editor: everyPlan,
    secretary: everyPlan,
  },
  'plan.consult': { editor: beforeSubmission, secretary: beforeSubmission },
  'plan.propose': { anyone: ['consultation'] },
  'plan.moderate': { editor: everyPlan, secretary: everyPlan },
  'plan.submit': { editor: beforeSubmission, secretary: beforeSubmission },
  'plan.takeBack': { editor: ['submitted'], secretary: ['submitted'] },
  'plan.approve': { secretary: ['submitted'] },
  'plan.publish': { secretary: ['approved'] },
  'plan.correct': { secretary: everyPlan },
  'plan.amend': { editor: decided, secretary: decided },
  /** To give an amendment up; a plan that was never approved has none. */
  'plan.abandon': { editor: beforeSubmission, secretary: beforeSubmission },
  'progress.report': { editor: everyPlan, secretary: everyPlan },
  'progress.request': { editor: everyPlan, secretary: everyPlan },
  'progress.answer': { asked: everyPlan },
  'homework.handOut': { facilitator: everyWorkshop },
  'homework.read': {
    municipality: everyHomework,
    commenter: everyHomework,
    coeditor: everyHomework,
    facilitator: everyHomework,
  },
  /** To see what other municipalities made of the same idea. */
  'homework.compare': { municipality: everyHomework, facilitator: everyHomework },
  'homework.write': { municipality: unfinished, coeditor: unfinished, facilitator: everyHomework },
  'homework.comment': {
    municipality: HOMEWORK_STATES,
    commenter: HOMEWORK_STATES,
    coeditor: HOMEWORK_STATES,
    facilitator: everyHomework,
  },
  'homework.settle': { municipality: HOMEWORK_STATES, facilitator: everyHomework },
  'homework.invite': { editor: HOMEWORK_STATES, facilitator: everyHomework },
  'homework.submit': { municipality: unfinished, facilitator: unfinished },
  'homework.reopen': { municipality: ['submitted'], facilitator: ['submitted', 'reviewed'] },
  'homework.review': { facilitator: everyHomework },
  'seminar.comment': { participant: live, editor: live, facilitator: everyWorkshop },
  'seminar.follow': {
    participant: everyWorkshop,
    editor: everyWorkshop,
    facilitator: everyWorkshop,
  },
  'seminar.host': { facilitator: everyWorkshop },
  'project.read': {
    participant: any,
    facilitator: any,
    editor: any,
    secretary: any,
    invited: any,
  },
  'project.edit': { editor: any },
  /** To have one's own organisation take part, or no longer. */
  'project.join': { editor: any },
}

/**
 * Whether any of the roles allows the action on a thing in this state. The only place where rights
 * are decided: use cases, sockets and buttons ask here. Default no.
 */
export function can(roles: readonly Role[], action: Action, state: State = 'any'): boolean {
  return roles.some((role) => grants[action][role]?.includes(state) ?? false)
}
