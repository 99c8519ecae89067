import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onDevice } from '../testWorld'
import { planTestbed, type PlanTestbed } from '../plan/planTestbed'
import { answerProposal } from './answerProposal'
import { endConsultation } from './endConsultation'
import { moderateProposal } from './moderateProposal'
import { readConsultation } from './readConsultation'
import { readPublicDesk } from './readPublicDesk'
import { sendProposal } from './sendProposal'
import { startConsultation } from './startConsultation'

const TO = '2026-03-10'
const proposal = { activityId: null, text: 'Lisage pink', name: 'Juta Järv' }

describe('a consultation', () => {
  let bed: PlanTestbed
  beforeAll(async () => {
    bed = await planTestbed()
  })
  afterAll(() => bed.remove())

  const at = (moment: string) => ({ ...bed.deps, now: () => new Date(moment) })

  async function opened() {
    const made = await bed.filledPlan([['Rajame ühise aia']])
    const days = { from: '2026-03-02', to: TO }
    const { slug } = await startConsultation(bed.deps, made.editor, made.planId, days)
    return { ...made, slug }
  }

  it('shows a proposal with its answer once it was looked at, and never its name', async () => {
    const { slug, planId, editor, idOf } = await opened()
    const activityId = idOf('Rajame ühise aia')
    await sendProposal(bed.deps, onDevice('d1'), slug, { ...proposal, activityId })
    expect((await readConsultation(bed.deps, slug)).proposals).toEqual([])
    const [waiting] = (await readPublicDesk(bed.deps, editor, planId)).proposals
    expect(waiting).toMatchObject({ name: 'Juta Järv', state: 'waiting' })
    const proposalId = waiting?.id ?? ''
    await answerProposal(bed.deps, editor, planId, { proposalId, outcome: 'taken', answer: 'Jah.' })
    await moderateProposal(bed.deps, editor, planId, { proposalId, state: 'shown' })
    await endConsultation(bed.deps, editor, planId)
    const shown = await readConsultation(bed.deps, slug)
    expect(shown.proposals).toMatchObject([
      { about: '1.1 Rajame ühise aia', text: 'Lisage pink', outcome: 'taken', answer: 'Jah.' },
    ])
    expect(JSON.stringify(shown)).not.toContain('Juta')
    await moderateProposal(bed.deps, editor, planId, { proposalId, state: 'hidden' })
    expect((await readConsultation(bed.deps, slug)).proposals).toEqual([])
  })

  it('takes proposals until the last minute of the last day in Estonia', async () => {
    const { slug } = await opened()
    const lastMinute = at('2026-03-10T21:59:00Z')
    await expect(sendProposal(lastMinute, onDevice('d2'), slug, proposal)).resolves.toBeUndefined()
  })

  it.each([
    ['the first minute after it', '2026-03-10T22:00:00Z', 'consultationOver'],
    ['the minute before the first day', '2026-03-01T21:59:00Z', 'consultationEarly'],
  ])('takes no proposal in %s', async (_what, moment, reason) => {
    const { slug } = await opened()
    const sent = sendProposal(at(moment), onDevice('d2'), slug, proposal)
    await expect(sent).rejects.toMatchObject({ code: 'conflict', reason })
  })

  it('takes none after it was ended', async () => {
    const { slug, planId, editor } = await opened()
    await endConsultation(bed.deps, editor, planId)
    await expect(sendProposal(bed.deps, onDevice('d3'), slug, proposal)).rejects.toMatchObject({
      reason: 'consultationOver',
    })
  })

  it.each([
    [{ from: '2026-03-05', to: '2026-03-04' }, 'consultationDays'],
    [{ from: '2026-02-01', to: '2026-03-01' }, 'consultationPast'],
  ])('is not opened for the days %j', async (days, reason) => {
    const { editor, planId } = await bed.filledPlan([['Rajame ühise aia']])
    await expect(startConsultation(bed.deps, editor, planId, days)).rejects.toMatchObject({
      reason,
    })
  })

  it('is not opened about nothing', async () => {
    const { editor, planId } = await bed.plan()
    const days = { from: '2026-03-02', to: TO }
    await expect(startConsultation(bed.deps, editor, planId, days)).rejects.toMatchObject({
      reason: 'planWithoutActivities',
    })
  })

  it.each([
    ['no word', { text: '  ' }, 'formIncomplete'],
    ['a book', { text: 'a'.repeat(5001) }, 'formIncomplete'],
    ['an activity of another plan', { activityId: 'elsewhere' }, 'noActivity'],
  ])('refuses a proposal with %s', async (_what, wrong, reason) => {
    const { slug } = await opened()
    const sent = sendProposal(bed.deps, onDevice('d4'), slug, { ...proposal, ...wrong })
    await expect(sent).rejects.toMatchObject({ reason })
  })

  it('hears so much from one device, and no more', async () => {
    const { slug } = await opened()
    for (let sent = 0; sent < 20; sent += 1) {
      await sendProposal(bed.deps, onDevice('busy'), slug, proposal)
    }
    const more = sendProposal(bed.deps, onDevice('busy'), slug, proposal)
    await expect(more).rejects.toMatchObject({ code: 'too_many' })
  })
  it('takes nothing of what everybody shares for a proposal that is refused', async () => {
    const { slug } = await opened()
    const taken: string[] = []
    const take = async (name: string) => void taken.push(name)
    const limits = { ...bed.deps.limits, take }
    const send = (moment: string, activityId: string | null) =>
      sendProposal({ ...at(moment), limits }, onDevice('d5'), slug, { ...proposal, activityId })
    for (const [moment, activityId] of [
      ['2026-03-10T22:00:00Z', null],
      ['2026-03-05T10:00:00Z', 'elsewhere'],
    ] as const) {
      await expect(send(moment, activityId)).rejects.toMatchObject({})
    }
    expect(taken).toEqual(['proposalsPerDevice', 'proposalsPerDevice'])
    await send('2026-03-05T10:00:00Z', null)
    expect(taken.slice(2)).toEqual(['proposalsPerDevice', 'proposalsPerPlan'])
  })
})
