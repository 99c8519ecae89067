import { afterEach, beforeEach, expect, it } from 'vitest'
import { onDevice, testWorld, type TestWorld } from '../testWorld'
import { makeOneTimeLink, redeemOneTimeLink } from './oneTimeLink'

const WEEK_MS = 7 * 24 * 60 * 60 * 1000

let world: TestWorld
beforeEach(async () => {
  world = await testWorld()
  await world.account('bo')
})
afterEach(() => world.remove())

it('a one-time link lets somebody in until its last moment, and opens nothing after seven days', async () => {
  const redeemAfter = async (age: number) => {
    const token = await makeOneTimeLink(world.db, 'bo', world.now())
    const now = () => new Date(world.now().getTime() + age)
    return redeemOneTimeLink({ ...world, now }, onDevice('laptop'), token)
  }
  await expect(redeemAfter(WEEK_MS - 1)).resolves.not.toBe('')
  await expect(redeemAfter(WEEK_MS)).rejects.toMatchObject({
    code: 'not_found',
    reason: 'linkUsed',
  })
})
