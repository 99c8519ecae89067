import { dayAfter } from '../../domain/homework/dayAfter'
import {
  lastDayOf,
  PARTNER_RIGHTS,
  partnerLinkState,
  type PartnerLinkState,
  type PartnerRights,
} from '../../domain/homework/partnerLink'
import { localDateTime } from '../../domain/workshop/agenda'
import { oneOf } from '../authorize'
import type { Actor, Deps } from '../deps'
import { authorizeHomework } from '../homework/authorizeHomework'

/** `lastDay` is an ISO date in the workshop's time zone, `openedAt` an ISO instant. */
export type PartnerLinkEntry = {
  id: string
  name: string
  rights: PartnerRights
  state: PartnerLinkState
  lastDay: string
  openedAt: string | null
  comments: number
}

export type PartnerLinks = {
  homeworkId: string
  municipality: string
  links: PartnerLinkEntry[]
  /** The last day that a new link is offered with. */
  offeredLastDay: string
}

/** How long a link is offered for where the homework is due sooner. */
const OFFERED_DAYS = 14

/** The partners' links of a homework, the newest first; never their tokens, which nobody has any more. */
export async function readPartnerLinks(
  deps: Deps,
  actor: Actor,
  homeworkId: string,
): Promise<PartnerLinks> {
  return deps.db.$transaction(async (tx) => {
    const access = await authorizeHomework(deps, tx, actor, homeworkId, 'homework.invite')
    const { timeZone, id: workshopId } = access.workshop
    const now = deps.now()
    const links = await tx.partnerLink.findMany({
      where: { homeworkId },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      include: { _count: { select: { comments: true } } },
    })
    const assignment = await tx.assignment.findUnique({ where: { workshopId } })
    const soon = dayAfter(localDateTime(now, timeZone).date, OFFERED_DAYS)
    const dueOn = assignment?.dueOn ?? soon
    return {
      homeworkId,
      municipality: access.homework.municipality.name,
      links: links.map((link) => ({
        id: link.id,
        name: link.name,
        rights: oneOf(PARTNER_RIGHTS, link.rights),
        state: partnerLinkState(link, now),
        lastDay: lastDayOf(link.expiresAt, timeZone),
        openedAt: link.firstUseAt?.toISOString() ?? null,
        comments: link._count.comments,
      })),
      offeredLastDay: dueOn > soon ? dueOn : soon,
    }
  })
}
