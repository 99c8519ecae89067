import { activitiesOfParty } from '../../domain/progress/activitiesOfParty'
import type { Plan } from '../../domain/plan/plan'
import { Refusal } from '../../domain/refusal'
import { byName } from '../../domain/text/byName'
import { authorizePlan } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { loadDecidedPlan } from '../approval/loadDecidedPlan'
import { hashToken, newId, newToken } from '../tokens'

export type MakeRequests = {
  partyIds: readonly string[]
  /** What is asked about, as written. */
  period: string
  /** How long the links open, counted from now. */
  days: number
}

/** A link as it is shown once: only the hash of its token is kept. */
export type MadeRequest = {
  id: string
  token: string
  party: string
  expiresAt: string
  activities: { number: string; text: string }[]
}

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Asks parties of a plan for progress: one link for each, to all its activities that were decided.
 *
 * @throws Refusal `invalid` where no party is named, no period, or a party has no activity there
 */
export async function makeRequests(
  { db, now, nudge }: Deps,
  actor: Actor,
  planId: string,
  { partyIds, period, days }: MakeRequests,
): Promise<MadeRequest[]> {
  if (partyIds.length === 0) throw new Refusal('invalid', 'noPartyChosen', { fields: 'party' })
  if (period.trim() === '') throw new Refusal('invalid', 'formIncomplete', { fields: 'period' })
  const made = await db.$transaction(async (tx) => {
    const { plan: stored } = await authorizePlan(tx, actor, planId, 'progress.request')
    const plan = await loadDecidedPlan(tx, planId)
    const parties = await tx.party.findMany({
      where: { id: { in: [...partyIds] }, organisationId: stored.organisationId },
    })
    if (parties.length !== new Set(partyIds).size) throw new Refusal('invalid', 'partyGone')
    const expiresAt = new Date(now().getTime() + days * DAY_MS)
    const about = { planId, period: period.trim(), createdAt: now(), expiresAt }
    const requests: MadeRequest[] = []
    for (const party of parties.sort(byName))
      requests.push(await makeRequest(tx, plan, party, about))
    return requests
  })
  nudge(`plan:${planId}`)
  return made
}

async function makeRequest(
  tx: Queries,
  plan: Plan,
  { id: partyId, name }: { id: string; name: string },
  about: { planId: string; period: string; createdAt: Date; expiresAt: Date },
): Promise<MadeRequest> {
  const activities = activitiesOfParty(plan, name)
  if (activities.length === 0) throw new Refusal('invalid', 'partyWithoutActivities', { name })
  const [id, token] = [newId(), newToken()]
  await tx.progressRequest.create({
    data: { id, partyId, tokenHash: hashToken(token), ...about },
  })
  return {
    id,
    token,
    party: name,
    expiresAt: about.expiresAt.toISOString(),
    activities: activities.map(({ number, text }) => ({ number, text })),
  }
}
