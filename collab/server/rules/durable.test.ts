import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as Y from 'yjs'
import { bundleLogWorker } from '../log/bundleLogWorker'
import { SqliteLog } from '../log/sqliteLog'
import { TestClient } from './testClient'
import { setUpRooms, storedDocument, until } from './testRooms'

let worker: Awaited<ReturnType<typeof bundleLogWorker>>
let folder: string
beforeAll(async () => {
  worker = await bundleLogWorker()
  folder = await mkdtemp(join(tmpdir(), 'collab-durable-'))
})
afterAll(async () => {
  await worker.remove()
  await rm(folder, { recursive: true })
})

it('loses nothing that was seen when the writer dies while many type; everybody goes on (DUR-2, DUR-3)', async () => {
  const file = join(folder, 'collab.db')
  const log = new SqliteLog({ file, workerUrl: worker.url })
  const { bring, rooms } = setUpRooms({ log, limits: { messagesAtOnce: 100_000 } })
  const clients = Array.from({ length: 8 }, () => new TestClient())
  const come = (client: TestClient) => bring(client, `p${clients.indexOf(client)}`)
  for (const client of clients) come(client)
  await until(() => clients.every(({ isSynced }) => isSynced))

  for (let round = 0; round < 3; round += 1) {
    for (let letter = 0; letter < 20; letter += 1) {
      for (const client of clients) client.text.insert(0, String(round))
      await new Promise((resolve) => setImmediate(resolve))
    }
    await log.crash()
    const seen = clients.map(({ doc }) => ({
      own: doc.clientID,
      has: Y.decodeStateVector(Y.encodeStateVector(doc)),
    }))
    const second = new SqliteLog({ file, workerUrl: worker.url })
    const stored = await storedDocument(second)
    await second.close()
    const lost = seen.flatMap(({ own, has }) =>
      [...has].filter(
        ([client, clock]) => client !== own && Y.getState(stored.store, client) < clock,
      ),
    )
    expect(lost).toEqual([])
    await until(() => {
      for (const client of clients) if (client.closing !== null) come(client)
      return clients.every(({ isSaved }) => isSaved)
    })
  }
  expect(clients.map(({ text }) => text.length)).toEqual(clients.map(() => 480))
  await rooms.close()
  await log.close()
})

it('keeps a compacted document whole on a real disk (DUR-4, CLOSE-4)', async () => {
  const log = new SqliteLog({ file: join(folder, 'compacted.db'), workerUrl: worker.url })
  const { join: enter, rooms } = setUpRooms({ log, limits: { tailUpdates: 20 } })
  const mari = await enter('mari')
  for (let count = 0; count < 100; count += 1) {
    mari.text.insert(0, 'x')
    if (count % 10 === 9) await until(() => mari.isSaved)
  }
  await until(() => mari.isSaved)
  await rooms.close()
  const { snapshot, tail } = await log.load('d')
  expect(snapshot).not.toBeNull()
  expect(tail.length).toBeLessThan(100)
  expect((await storedDocument(log)).getText('text').length).toBe(100)
  await log.close()
})
