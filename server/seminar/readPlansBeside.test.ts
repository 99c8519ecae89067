import { afterEach, beforeEach, expect, it } from 'vitest'
import { readPlansBeside } from './readPlansBeside'
import { seminarTestbed, type SeminarTestbed } from './testSeminar'

let bed: SeminarTestbed
beforeEach(async () => {
  bed = await seminarTestbed()
})
afterEach(() => bed.world.remove())

// Of the plan of `p2` only one of the hosts is an editor.
it('says whether it is the plan or the person that a draft cannot go in for', async () => {
  const { db } = bed.world
  const closedFor = async (host: typeof bed.facilitator) =>
    (await readPlansBeside(db, host, 'p2o')).map(({ closedBy }) => closedBy)
  expect(await closedFor(bed.facilitator)).toEqual([null])
  expect(await closedFor(bed.otherHost)).toEqual(['role'])
  await db.plan.update({ where: { id: 'p2' }, data: { state: 'submitted' } })
  expect(await closedFor(bed.facilitator)).toEqual(['state'])
  expect(await closedFor(bed.otherHost)).toEqual(['state'])
})

it('shows the plans of an organisation in the order in which they were begun', async () => {
  const { db } = bed.world
  const { createdAt } = await db.plan.findUniqueOrThrow({ where: { id: 'p2' } })
  for (const [id, ms] of [
    ['later', 1],
    ['earlier', -1],
  ] as const) {
    const at = new Date(createdAt.getTime() + ms)
    await db.plan.create({ data: { id, organisationId: 'p2o', title: id, createdAt: at } })
  }
  const beside = await readPlansBeside(db, bed.facilitator, 'p2o')
  expect(beside.map(({ id }) => id)).toEqual(['earlier', 'p2', 'later'])
})
