import { dayAfter } from '../domain/homework/dayAfter'
import { estonianDay } from '../domain/progress/estonianDay'
import type { Actor, Deps } from '../server/deps'
import { addActivity } from '../server/plan/addActivity'
import { addChapter } from '../server/plan/addChapter'
import { createPlan } from '../server/plan/createPlan'
import { answerProposal } from '../server/publication/answerProposal'
import { moderateProposal } from '../server/publication/moderateProposal'
import { sendProposal } from '../server/publication/sendProposal'
import { startConsultation } from '../server/publication/startConsultation'
import { newToken } from '../server/tokens'
import { CONSULTED, PROPOSALS } from './demoConsultation'

/** A plan that is laid open to everybody now, with two proposals of residents, one of them answered. */
export async function seedConsultation(
  deps: Deps,
  editor: Actor,
  organisationId: string,
): Promise<void> {
  const { plan: title, chapter, activities, daysOpen } = CONSULTED
  const { id: planId } = await createPlan(deps, editor, organisationId, { title })
  const { id: chapterId } = await addChapter(deps, editor, planId, { title: chapter })
  const ids: string[] = []
  for (const activity of activities) {
    const { id } = await addActivity(deps, editor, planId, { chapterId, ...activity })
    ids.push(id)
  }
  const today = estonianDay(deps.now())
  const days = { from: dayAfter(today, -1), to: dayAfter(today, daysOpen) }
  const { slug } = await startConsultation(deps, editor, planId, days)
  for (const { about, text, name } of PROPOSALS) {
    const resident = { accountId: null, deviceHash: newToken() }
    const activityId = about === null ? null : (ids[about] ?? null)
    await sendProposal(deps, resident, slug, { activityId, text, name })
  }
  await showAll(deps, editor, planId)
}

/** Shows the proposals that came, and gives the answers that there are. */
async function showAll(deps: Deps, editor: Actor, planId: string): Promise<void> {
  const sent = await deps.db.proposal.findMany({ where: { planId } })
  for (const { id: proposalId, text } of sent) {
    await moderateProposal(deps, editor, planId, { proposalId, state: 'shown' })
    const answer = PROPOSALS.find((one) => one.text === text)?.answer
    if (answer) await answerProposal(deps, editor, planId, { proposalId, ...answer })
  }
}
