import { can } from '../../domain/permission'
import { standingActivities } from '../../domain/plan/completeness'
import { LONGEST_PROPOSAL } from '../../domain/plan/proposal'
import { Refusal } from '../../domain/refusal'
import { dottedDate } from '../../domain/text/dottedDate'
import { isBlank } from '../../domain/text/isBlank'
import { clip } from '../../domain/text/clip'
import type { Plan } from '../../prisma/generated/client'
import { planState } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { loadPlan } from '../plan/loadPlan'
import { newId } from '../tokens'
import { consultationOf } from './consultationOf'

/** `activityId` is null for the whole plan. The name is for the organisation alone, and may be empty. */
export type SendProposal = { activityId: string | null; text: string; name: string }

const LONGEST_ABOUT = 300

/**
 * Takes a proposal from anybody while the consultation is open. It waits until the organisation
 * shows it.
 *
 * @throws Refusal `not_found` `noPlan`; `conflict` `consultationEarly` or `consultationOver` with the
 *   `day`; `invalid` where it says nothing or too much; `too_many` where a device or all of them
 *   together send so many
 */
export async function sendProposal(
  { db, limits, now, nudge }: Deps,
  { deviceHash }: Actor,
  slug: string,
  { activityId, text, name }: SendProposal,
): Promise<void> {
  const words = text.trim()
  if (isBlank(words) || words.length > LONGEST_PROPOSAL) {
    throw new Refusal('invalid', 'formIncomplete', { fields: 'text' })
  }
  await limits.take('proposalsPerDevice', deviceHash ?? slug)
  const planId = await db.$transaction(async (tx) => {
    const plan = await tx.plan.findUnique({ where: { slug } })
    if (!plan) throw new Refusal('not_found', 'noPlan')
    refuseUnlessOpen(plan, now())
    const about = activityId === null ? '' : await aboutOf(tx, plan.id, activityId)
    // Taken last: what is refused anyhow uses up nothing of what everybody shares.
    await limits.take('proposalsPerPlan', slug)
    const sent = { text: words, name: name.trim(), sentAt: now() }
    await tx.proposal.create({ data: { id: newId(), planId: plan.id, activityId, about, ...sent } })
    return plan.id
  })
  nudge(`plan:${planId}`)
}

function refuseUnlessOpen(plan: Plan, now: Date): void {
  const consultation = consultationOf(plan, now)
  if (!consultation) throw new Refusal('not_found', 'noPlan')
  const { time, from, to } = consultation
  if (time === 'early')
    throw new Refusal('conflict', 'consultationEarly', { day: dottedDate(from) })
  if (time === 'over' || !can(['anyone'], 'plan.propose', planState(plan))) {
    throw new Refusal('conflict', 'consultationOver', { day: dottedDate(to) })
  }
}

/** What it is about, as it stands now: numbers and texts may change after the consultation. */
async function aboutOf(tx: Queries, planId: string, activityId: string): Promise<string> {
  const activity = standingActivities(await loadPlan(tx, planId)).find(
    ({ id }) => id === activityId,
  )
  if (!activity) throw new Refusal('invalid', 'noActivity', { fields: 'activity' })
  const about = `${activity.number} ${activity.text}`
  return about.length > LONGEST_ABOUT ? `${clip(about, LONGEST_ABOUT)} …` : about
}
