import { can, type Action, type Role, type State } from '../domain/permission'
import { PLAN_STATES, type PlanState } from '../domain/plan/plan'
import { Refusal } from '../domain/refusal'
import { WORKSHOP_STATES, type WorkshopState } from '../domain/workshop/workshopState'
import type { Account, Participant, Plan, Workshop } from '../prisma/generated/client'
import type { Queries } from './db'
import type { Actor } from './deps'

/** @throws Refusal `unauthenticated` where nobody is signed in */
export async function requireAccount(tx: Queries, actor: Actor): Promise<Account> {
  const id = actor.accountId
  const account = id === null ? null : await tx.account.findUnique({ where: { id } })
  if (!account) throw new Refusal('unauthenticated', 'signInFirst')
  return account
}

/** Decides an action that is about no workshop, plan or organisation yet. */
export async function authorizeAccount(
  tx: Queries,
  actor: Actor,
  action: Action,
): Promise<Account> {
  const account = await requireAccount(tx, actor)
  const roles: Role[] = account.admin ? ['account', 'admin'] : ['account']
  if (!can(roles, action)) throw new Refusal('forbidden', 'notAllowed')
  return account
}

export type WorkshopAccess = { workshop: Workshop; roles: Role[]; participant: Participant | null }

/** Who the actor is in a workshop; no roles where they are nobody there. */
export async function workshopAccess(
  tx: Queries,
  actor: Actor,
  workshopId: string,
): Promise<WorkshopAccess | null> {
  const workshop = await tx.workshop.findUnique({ where: { id: workshopId } })
  if (!workshop) return null
  const { accountId, deviceHash } = actor
  const member = accountId
    ? await tx.workshopMember.findUnique({
        where: { workshopId_accountId: { workshopId, accountId } },
      })
    : null
  const participant = deviceHash
    ? await tx.participant.findUnique({
        where: { workshopId_deviceHash: { workshopId, deviceHash } },
      })
    : null
  const roles: Role[] = []
  if (member?.role === 'facilitator') roles.push('facilitator')
  if (participant) roles.push('participant')
  return { workshop, roles, participant }
}

/**
 * @throws Refusal `not_found` where the workshop is not there or the actor is nobody in it,
 *   `forbidden` where their roles do not allow the action in its state
 */
export async function authorizeWorkshop(
  tx: Queries,
  actor: Actor,
  workshopId: string,
  action: Action,
): Promise<WorkshopAccess> {
  const access = await workshopAccess(tx, actor, workshopId)
  if (!access || access.roles.length === 0) throw new Refusal('not_found', 'noWorkshop')
  refuseUnless(access.roles, action, workshopState(access.workshop))
  return access
}

export type PlanAccess = { plan: Plan; roles: Role[] }

/**
 * The same for a plan: a participant or facilitator reads the plans that their workshops open. What they
 * could do in another state of the plan is refused as a `conflict`: what is approved stays as it is.
 */
export async function authorizePlan(
  tx: Queries,
  actor: Actor,
  planId: string,
  action: Action,
): Promise<PlanAccess> {
  const plan = await tx.plan.findUnique({ where: { id: planId } })
  if (!plan) throw new Refusal('not_found', 'noPlan')
  const roles = [
    ...(await organisationRoles(tx, actor, plan.organisationId)),
    ...(await rolesThroughWorkshops(tx, actor, plan.organisationId)),
  ]
  const state = planState(plan)
  if (!can(roles, 'plan.read', state)) throw new Refusal('not_found', 'noPlan')
  if (!can(roles, action, state) && PLAN_STATES.some((other) => can(roles, action, other))) {
    throw new Refusal('conflict', 'planNotInState')
  }
  refuseUnless(roles, action, state)
  return { plan, roles }
}

/** @throws Refusal `not_found` where the actor has no role in the organisation */
export async function authorizeOrganisation(
  tx: Queries,
  actor: Actor,
  organisationId: string,
  action: Action,
): Promise<Role[]> {
  const roles = await organisationRoles(tx, actor, organisationId)
  const found = await tx.organisation.count({ where: { id: organisationId } })
  if (roles.length === 0 || found === 0) throw new Refusal('not_found', 'noOrganisation')
  refuseUnless(roles, action, 'any')
  return roles
}

/** Editor, secretary or admin, as far as the actor is one for this organisation. */
export async function organisationRoles(
  tx: Queries,
  { accountId }: Actor,
  organisationId: string,
): Promise<Role[]> {
  if (!accountId) return []
  const account = await tx.account.findUnique({
    where: { id: accountId },
    include: { memberships: { where: { organisationId } } },
  })
  const roles: Role[] = account?.admin ? ['admin'] : []
  for (const { role } of account?.memberships ?? []) {
    if (role === 'editor' || role === 'secretary') roles.push(role)
  }
  return roles
}

/**
 * The workshops that open the plans of an organisation: it takes part, and a facilitator is its editor.
 * Once no facilitator is, the workshop keeps its drafts and homework, and nobody reads plans by it.
 */
export function workshopsOpening(organisationId: string) {
  const memberships = { some: { organisationId, role: 'editor' } }
  return {
    municipalities: { some: { organisationId } },
    members: { some: { role: 'facilitator', account: { memberships } } },
  }
}

/** Facilitator or participant, as far as the actor is one in a workshop that opens its plans. */
export async function rolesThroughWorkshops(
  tx: Queries,
  { accountId, deviceHash }: Actor,
  organisationId: string,
): Promise<Role[]> {
  const workshop = workshopsOpening(organisationId)
  const roles: Role[] = []
  if (accountId) {
    const role = 'facilitator'
    const count = await tx.workshopMember.count({
      where: { accountId, role, workshop },
    })
    if (count > 0) roles.push(role)
  }
  if (deviceHash) {
    const count = await tx.participant.count({ where: { deviceHash, workshop } })
    if (count > 0) roles.push('participant')
  }
  return roles
}

/** The checked state of a stored workshop. */
export function workshopState(workshop: Pick<Workshop, 'state'>): WorkshopState {
  return oneOf(WORKSHOP_STATES, workshop.state)
}

/** The checked state of a stored plan. */
export function planState(plan: Pick<Plan, 'state'>): PlanState {
  return oneOf(PLAN_STATES, plan.state)
}

/** The one of `values` that is stored. */
export function oneOf<T extends string>(values: readonly T[], stored: string): T {
  const value = values.find((one) => one === stored)
  if (!value) throw new Error(`unknown state ${stored}`)
  return value
}

function refuseUnless(roles: readonly Role[], action: Action, state: State): void {
  if (!can(roles, action, state)) throw new Refusal('forbidden', 'notAllowed')
}
