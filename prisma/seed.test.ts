import { afterEach, beforeEach, expect, it } from 'vitest'
import { testWorld, type TestWorld } from '../server/testWorld'
import { seedDemo } from './seed'

/** In Estonia it is half past midnight, a day later than by the clock of Greenwich. */
const AFTER_MIDNIGHT = new Date('2026-11-22T22:30:00Z')

let world: TestWorld
beforeEach(async () => {
  world = await testWorld(AFTER_MIDNIGHT)
})
afterEach(() => world.remove())

// A demo that was begun late in the evening showed a workshop of yesterday.
it('the demo counts its days from today in Estonia', async () => {
  const admin = await world.account('admin')
  await world.db.account.update({ where: { id: 'admin' }, data: { admin: true } })
  await seedDemo(world, admin)
  const { db } = world
  expect(await db.workshop.findFirst()).toMatchObject({ date: '2026-11-23' })
  expect(await db.assignment.findFirst()).toMatchObject({
    opensOn: '2026-11-24',
    dueOn: '2026-12-07',
  })
  expect(await db.seminar.findFirst()).toMatchObject({ date: '2026-12-14' })
  expect(await db.plan.findFirst({ where: { state: 'consultation' } })).toMatchObject({
    consultFrom: '2026-11-22',
    consultTo: '2026-12-07',
  })
})
