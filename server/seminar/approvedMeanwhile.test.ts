import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { removeCard, setDeadline } from '../../collab/document/cards'
import { readBoardCards } from '../board/readBoardCards'
import { draft } from '../board/testWorkshop'
import { acceptDraft } from './acceptDraft'
import { takeBackDecision } from './takeBackDecision'
import { plannedTestbed, type SeminarTestbed } from './testSeminar'

describe('an accepted draft whose activity was approved meanwhile', () => {
  let bed: SeminarTestbed
  let cardId: string
  beforeEach(async () => {
    bed = await plannedTestbed()
    cardId = await bed.addDraft(draft)
    await accept()
    await bed.world.db.activity.updateMany({ data: { approvedNumber: '1.1' } })
  })
  afterEach(() => bed.world.remove())

  const order = () => ({ workshopId: 'w', homeworkId: 'h1', cardId })
  const accept = () => {
    const place = { planId: 'p1', chapterId: 'p1c', choices: null }
    return acceptDraft(bed.world, bed.facilitator, { ...order(), ...place })
  }
  const takeBack = () => takeBackDecision(bed.world, bed.facilitator, order())
  const activity = () => bed.world.db.activity.findFirstOrThrow()
  const decisions = async () =>
    (await bed.world.db.draftDecision.findMany()).map(({ decision }) => decision)

  it('keeps the decision and the activity in an amendment, and leaves the board alone', async () => {
    await bed.rewrite((doc) => removeCard(doc, cardId, null))
    await expect(takeBack()).rejects.toMatchObject({
      code: 'conflict',
      reason: 'activityApproved',
      params: { number: '1.1' },
    })
    expect(await activity()).toMatchObject({ deletedAt: null, struckAt: null })
    expect(await bed.world.db.promotion.count({ where: { activeKey: { not: null } } })).toBe(1)
    expect(await decisions()).toEqual(['accepted'])
    expect(await readBoardCards(bed.world, 'hb1')).toEqual([])
  })

  it('does not change the activity once an amendment left it out', async () => {
    await bed.world.db.activity.updateMany({ data: { struckAt: bed.world.now() } })
    await bed.rewrite((doc) => setDeadline(doc, cardId, '2030', null))
    await expect(accept()).rejects.toMatchObject({
      code: 'conflict',
      reason: 'activityStruck',
      params: { number: '1.1' },
    })
    expect(await activity()).toMatchObject({ deadlineRaw: draft.deadlineRaw })
    expect(await decisions()).toEqual(['accepted'])
  })
})
