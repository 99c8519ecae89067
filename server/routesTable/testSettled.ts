import { afterAll, beforeAll } from 'vitest'
import { testHost, type TestHost } from '../testHost'
import { settle, type People } from './testPeople'
import { takeSnapshot, type Snapshot } from './testSnapshot'

/** A running server, somebody of every role, and the database to look at and to put back. */
export type Settled = { host: TestHost; people: People; world: Snapshot }

/** Gives the tests of a file a server on which somebody of every role is at home. */
export function onASettledServer(take: (settled: Settled) => void): void {
  let host: TestHost
  let world: Snapshot
  beforeAll(async () => {
    host = await testHost()
    const people = await settle(host)
    world = await takeSnapshot(host.deps.db)
    take({ host, people, world })
  })
  afterAll(async () => {
    await world.close()
    await host.stop()
  })
}
