import { afterEach, beforeEach, expect, it } from 'vitest'
import { draft } from '../board/testWorkshop'
import { readHomework } from '../homework/readHomework'
import { acceptDraft } from './acceptDraft'
import { returnDraft } from './returnDraft'
import { takeBackDecision } from './takeBackDecision'
import { plannedTestbed, type SeminarTestbed } from './testSeminar'

let bed: SeminarTestbed
beforeEach(async () => {
  bed = await plannedTestbed()
})
afterEach(() => bed.world.remove())

it('says to the municipality for what its homework was returned', async () => {
  const { world, facilitator, member } = bed
  const data = { municipalityId: 'p1m' }
  await world.db.participant.update({ where: { id: 'mari' }, data })
  const cardId = await bed.addDraft(draft)
  await world.db.homework.update({ where: { id: 'h1' }, data: { state: 'submitted' } })
  await returnDraft(world, facilitator, {
    workshopId: 'w',
    homeworkId: 'h1',
    cardId,
    note: 'Lisa, kes vastutab',
  })
  expect(await readHomework(world, member, 'h1')).toMatchObject({
    homework: { state: 'returned' },
    feedback: { decisions: [{ cardId, decision: 'returned', note: 'Lisa, kes vastutab' }] },
  })
})

it('returns nothing that is in the plan, until that is taken back', async () => {
  const { world, facilitator } = bed
  const order = { workshopId: 'w', homeworkId: 'h1', cardId: await bed.addDraft(draft) }
  await world.db.homework.update({ where: { id: 'h1' }, data: { state: 'submitted' } })
  await acceptDraft(world, facilitator, { ...order, planId: 'p1', chapterId: 'p1c', choices: null })
  const give = () => returnDraft(world, facilitator, { ...order, note: 'Lisa aeg' })
  const decided = async () =>
    (await world.db.draftDecision.findMany({ orderBy: { decidedAt: 'asc' } })).map(
      ({ decision }) => decision,
    )
  await expect(give()).rejects.toMatchObject({
    code: 'conflict',
    reason: 'draftInPlan',
    params: { number: '1.1' },
  })
  expect(await decided()).toEqual(['accepted'])
  const homework = await world.db.homework.findUniqueOrThrow({ where: { id: 'h1' } })
  expect(homework.state).toBe('submitted')
  await takeBackDecision(world, facilitator, order)
  await give()
  expect(await decided()).toEqual(['accepted', 'open', 'returned'])
})
