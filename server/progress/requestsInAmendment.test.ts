import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addActivity } from '../plan/addActivity'
import { approvalTestbed, type ApprovalTestbed } from '../approval/approvalTestbed'
import { deleteActivity } from '../plan/deleteActivity'
import { editActivity } from '../plan/editActivity'
import { editPlan } from '../plan/editPlan'
import { onDevice } from '../testWorld'
import { answerRequest } from './answerRequest'
import { makeRequests } from './makeRequests'
import { openRequest } from './openRequest'
import { readRequest } from './readRequest'
import { readRequestLink } from './readRequestLink'
import { readRequests } from './readRequests'

const [ROOM, LEFT, NEW] = ['Avame ruumi kooli', 'Peame laata suvel', 'Ostame uue bussi']
const said = { text: 'Tehtud', status: 'done', evidence: '' } as const

describe('a party that is asked while an amendment is open', () => {
  let bed: ApprovalTestbed
  beforeAll(async () => {
    bed = await approvalTestbed()
  })
  afterAll(() => bed.remove())

  /** An amendment that rewrites one activity, leaves one out and adds one, all of the same party. */
  async function amended() {
    const made = await bed.withSecretary([[ROOM, LEFT]])
    const { editor, secretary, planId, chapterIds, idOf } = made
    const edit = async (text: string, changes: { text?: string; parties?: string }) => {
      const activityId = idOf(text)
      const { version } = await bed.db.activity.findUniqueOrThrow({ where: { id: activityId } })
      await editActivity(bed.deps, editor, planId, { activityId, version, changes })
    }
    for (const text of [ROOM, LEFT]) await edit(text, { parties: 'noorsootöötaja' })
    const { title: decided } = await bed.db.plan.findUniqueOrThrow({ where: { id: planId } })
    await bed.amend(secretary, planId)
    const { version } = await bed.db.plan.findUniqueOrThrow({ where: { id: planId } })
    const approval = { body: '', date: '', sitting: '', agendaItem: '', instrument: '' }
    const head = { version, title: 'Uus pealkiri', preamble: '', approval }
    await editPlan(bed.deps, editor, planId, head)
    await edit(ROOM, { text: 'Avame ruumi raamatukokku' })
    await deleteActivity(bed.deps, editor, planId, { activityId: idOf(LEFT) })
    const [chapterId = ''] = chapterIds
    const parties = 'noorsootöötaja, bussijuht'
    const added = await addActivity(bed.deps, editor, planId, { chapterId, text: NEW, parties })
    return { ...made, decided, addedId: added.id }
  }

  const order = (partyIds: string[]) => ({ partyIds, period: '2026', days: 30 })

  it('reads and answers what was decided, and nothing that still is to be', async () => {
    const { editor, planId, decided, addedId, idOf } = await amended()
    const { title, parties } = await readRequests(bed.deps, editor, planId)
    expect(title).toBe(decided)
    expect(parties).toMatchObject([{ name: 'noorsootöötaja', activities: 2 }])
    const partyId = parties[0]?.id ?? ''
    const [link] = await makeRequests(bed.deps, editor, planId, order([partyId]))
    const texts = [ROOM, LEFT]
    expect(link?.activities.map(({ text }) => text)).toEqual(texts)
    const phone = onDevice('phone')
    const invitation = await readRequestLink(bed.deps, phone, link?.token ?? '')
    expect(invitation.plan).toBe(decided)
    const { requestId } = await openRequest(bed.deps, phone, link?.token ?? '')
    const view = await readRequest(bed.deps, phone, requestId)
    expect(view.plan).toBe(decided)
    expect(view.activities.map(({ number, text }) => `${number} ${text}`)).toEqual([
      `1.1 ${ROOM}`,
      `1.2 ${LEFT}`,
    ])
    const answer = (activityId: string) =>
      answerRequest(bed.deps, phone, requestId, [{ activityId, ...said }])
    await expect(answer(addedId)).rejects.toMatchObject({ reason: 'noActivity' })
    expect(await answer(idOf(LEFT))).toEqual({ added: 1 })
    const after = await readRequest(bed.deps, phone, requestId)
    expect(after.activities).toMatchObject([
      { isReported: false },
      { isReported: true, status: 'done', progress: [{ text: 'Tehtud' }] },
    ])
  })

  it('is not asked where only the amendment names it', async () => {
    const { editor, planId } = await amended()
    const { id } = await bed.db.party.findFirstOrThrow({
      where: { name: 'bussijuht', organisation: { plans: { some: { id: planId } } } },
    })
    await expect(makeRequests(bed.deps, editor, planId, order([id]))).rejects.toMatchObject({
      reason: 'partyWithoutActivities',
    })
  })

  it('is told the new text once that is decided', async () => {
    const { editor, secretary, planId } = await amended()
    await bed.submit(editor, planId)
    await bed.approve(secretary, planId)
    const { parties } = await readRequests(bed.deps, editor, planId)
    const party = parties.find(({ name }) => name === 'noorsootöötaja')
    const [link] = await makeRequests(bed.deps, editor, planId, order([party?.id ?? '']))
    expect(link?.activities.map(({ text }) => text)).toEqual(['Avame ruumi raamatukokku', NEW])
  })
})
