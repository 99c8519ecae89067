import type { PlanState } from './plan/plan'
import type { WorkshopState } from './workshop/workshopState'

/**
 * What somebody is to the thing at hand. `account` is anyone signed in; `guest` holds the join code of
 * a workshop without being in it yet; `member` is a participant in their own group; the others are
 * given per workshop (facilitator), organisation (editor, secretary) or for the whole installation
 * (admin).
 */
export type Role =
  'account' | 'guest' | 'participant' | 'member' | 'facilitator' | 'editor' | 'secretary' | 'admin'

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
  | 'plan.create'
  | 'plan.read'
  | 'plan.edit'
  | 'plan.import'
  | 'plan.export'
  | 'progress.report'

/** The state of what the action is about; `any` where it has none. */
export type State = WorkshopState | PlanState | 'any'

const any = ['any'] as const
const live = ['open', 'closed'] as const
const everyWorkshop = ['open', 'closed', 'frozen'] as const
const building = ['building'] as const
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
  'progress.report': { editor: everyPlan },
}

/**
 * Whether any of the roles allows the action on a thing in this state. The only place where rights
 * are decided: use cases, sockets and buttons ask here. Default no.
 */
export function can(roles: readonly Role[], action: Action, state: State = 'any'): boolean {
  return roles.some((role) => grants[action][role]?.includes(state) ?? false)
}
