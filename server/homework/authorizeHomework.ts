import { can, type Action, type Role, type State } from '../../domain/permission'
import { HOMEWORK_STATES, type HomeworkState } from '../../domain/homework/homeworkState'
import { Refusal } from '../../domain/refusal'
import type {
  Board,
  Homework,
  PartnerLink,
  WorkshopMunicipality,
} from '../../prisma/generated/client'
import {
  oneOf,
  organisationRoles,
  workshopAccess,
  workshopState,
  type WorkshopAccess,
} from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'

type StoredHomework = Homework & { board: Board; municipality: WorkshopMunicipality }

export type HomeworkAccess = WorkshopAccess & {
  homework: StoredHomework
  /** Who the actor is in the workshop itself; a partner is nobody there. */
  workshopRoles: Role[]
  /** A partner's link that was opened on this device and counts; null where there is none. */
  link: PartnerLink | null
  /** What `can` is asked with: the homework's state, or `frozen` where its workshop is. */
  state: State
}

/**
 * Decides an action on a homework: for its municipality's participants and editors, the workshop's
 * facilitators, and a partner on a device where the link was opened, until it expires or is revoked.
 *
 * @param onlyLink decides by this partner's link on the actor's device alone, whatever else they are there (AUTH-7)
 * @throws Refusal `not_found` where the actor may not read the homework (to a partner whose link is
 *   over it says so), `forbidden` where they may but not do this
 */
export async function authorizeHomework(
  { now }: Pick<Deps, 'now'>,
  tx: Queries,
  actor: Actor,
  homeworkId: string,
  action: Action,
  onlyLink: string | null = null,
): Promise<HomeworkAccess> {
  const self = onlyLink === null ? actor : NOBODY
  const homework = await tx.homework.findUnique({
    where: { id: homeworkId },
    include: { board: true, municipality: true },
  })
  const access = homework && (await workshopAccess(tx, self, homework.workshopId))
  if (!homework || !access) throw new Refusal('not_found', 'noHomework')
  const link = await partnerLink(tx, actor, homeworkId, now(), onlyLink)
  const roles = [
    ...access.roles.filter((role) => role === 'facilitator'),
    ...(await municipalityRoles(tx, self, homework, access)),
    ...(link ? [link.rights === 'edit' ? ('coeditor' as const) : ('commenter' as const)] : []),
  ]
  const state: State =
    workshopState(access.workshop) === 'frozen' ? 'frozen' : homeworkState(homework)
  if (!can(roles, 'homework.read', state)) {
    throw new Refusal('not_found', await reasonOfAbsence(tx, actor, homeworkId))
  }
  if (!can(roles, action, state)) throw new Refusal('forbidden', 'notAllowed')
  return { ...access, roles, workshopRoles: access.roles, homework, link, state }
}

const NOBODY: Actor = { accountId: null, deviceHash: null }

async function municipalityRoles(
  tx: Queries,
  actor: Actor,
  { municipality }: StoredHomework,
  { participant }: WorkshopAccess,
): Promise<Role[]> {
  const { id, organisationId } = municipality
  const inOrganisation = organisationId ? await organisationRoles(tx, actor, organisationId) : []
  if (inOrganisation.includes('editor')) return ['editor', 'municipality']
  return participant?.municipalityId === id ? ['municipality'] : []
}

function partnerLink(
  tx: Queries,
  { deviceHash }: Actor,
  homeworkId: string,
  now: Date,
  onlyLink: string | null,
) {
  if (deviceHash === null) return null
  return tx.partnerLink.findFirst({
    where: {
      homeworkId,
      ...(onlyLink !== null && { id: onlyLink }),
      revokedAt: null,
      expiresAt: { gt: now },
      devices: { some: { deviceHash } },
    },
    // Of two links on one device the wider counts: `edit` comes after `comment`.
    orderBy: { rights: 'desc' },
  })
}

/** The link by which somebody is here who is not here anyway; null for everybody else. */
export function partnerLinkOf({
  link,
  roles,
}: Pick<HomeworkAccess, 'link' | 'roles'>): PartnerLink | null {
  const isOwn = (role: Role) => role === 'municipality' || role === 'facilitator'
  return roles.some(isOwn) ? null : link
}

/** Whoever was a partner here once is told what ended it; to all others there is no such homework. */
async function reasonOfAbsence(
  tx: Queries,
  { deviceHash }: Actor,
  homeworkId: string,
): Promise<'noHomework' | 'partnerRevoked' | 'partnerExpired'> {
  if (deviceHash === null) return 'noHomework'
  const link = await tx.partnerLink.findFirst({
    where: { homeworkId, devices: { some: { deviceHash } } },
    orderBy: { createdAt: 'desc' },
  })
  if (!link) return 'noHomework'
  return link.revokedAt ? 'partnerRevoked' : 'partnerExpired'
}

/** The checked state of a stored homework. */
export function homeworkState(homework: Pick<Homework, 'state'>): HomeworkState {
  return oneOf(HOMEWORK_STATES, homework.state)
}
