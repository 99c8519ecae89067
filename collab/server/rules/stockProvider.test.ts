import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MemoryLog } from '../log/memoryLog'
import { until } from './testRooms'
import { startTestServer } from './testServer'

type TestServer = Awaited<ReturnType<typeof startTestServer>>

describe('the stock provider of y-websocket (OPEN-5)', () => {
  let log: MemoryLog
  let server: TestServer
  beforeEach(async () => {
    log = new MemoryLog()
    server = await startTestServer(log, { guest: 'ro', stranger: 4403 })
  })
  afterEach(async () => {
    await server.stop()
    if (server.faults.length > 0) throw new AggregateError(server.faults)
  })

  it('edits with others and sees their names', async () => {
    const [mari, jaan] = [server.open('mari'), server.open('jaan')]
    await until(() => mari.synced && jaan.synced)
    mari.doc.getText('text').insert(0, 'Tere')
    await until(() => jaan.doc.getText('text').toJSON() === 'Tere')
    jaan.doc.getText('text').insert(4, '!')
    await until(() => mari.doc.getText('text').toJSON() === 'Tere!')

    mari.awareness.setLocalStateField('cursor', 3)
    const stateOf = () => jaan.awareness.getStates().get(mari.doc.clientID)
    await until(() => stateOf()?.['cursor'] === 3)
    expect(stateOf()?.['user']).toMatchObject({ id: 'mari', name: 'Name of mari' })
  })

  it('has the content when it says "synced" (OPEN-3)', async () => {
    const mari = server.open('mari')
    await until(() => mari.synced)
    mari.doc.getText('text').insert(0, 'x'.repeat(100_000))
    await until(() => log.commits.length === 1)

    const jaan = server.open('jaan')
    const length = await new Promise((resolve) => {
      jaan.once('sync', () => resolve(jaan.doc.getText('text').length))
    })
    expect(length).toBe(100_000)
  })

  it('brings what was written offline and while the server was away (DUR-2)', async () => {
    const mari = server.open('mari')
    await until(() => mari.synced)
    mari.doc.getText('text').insert(0, 'enne ')
    await until(() => log.commits.length === 1)
    mari.disconnect()
    mari.doc.getText('text').insert(5, 'pärast')
    mari.connect()
    await until(() => log.commits.length === 2)

    const jaan = server.open('jaan')
    await until(() => jaan.synced)
    expect(jaan.doc.getText('text').toJSON()).toBe('enne pärast')
  })

  it('comes back by itself when rights changed, and stays away when it is told to (CLOSE-1)', async () => {
    const mari = server.open('mari')
    await until(() => mari.synced)
    server.rooms.recheck({ participant: 'mari' })
    await until(() => !mari.synced)
    await until(() => mari.synced)

    const stranger = server.open('stranger')
    const closed = await new Promise<{ code: number }>((resolve) => {
      stranger.on('closed', (event) => resolve(event))
    })
    expect(closed.code).toBe(4403)
    expect(stranger.shouldConnect).toBe(false)
  })

  it('may look on without being cut off when it is read-only (RO-1)', async () => {
    const [mari, guest] = [server.open('mari'), server.open('guest')]
    await until(() => mari.synced && guest.synced)
    guest.doc.getText('text').insert(0, 'ei')
    mari.doc.getText('text').insert(0, 'Tere')
    await until(() => guest.doc.getText('text').toJSON().includes('Tere'))
    expect(mari.doc.getText('text').toJSON()).toBe('Tere')
    expect(guest.wsconnected).toBe(true)
  })

  it('does not multiply awareness by echoing what others show (AWA-1)', async () => {
    const providers = ['a', 'b', 'c', 'd'].map((who) => server.open(who))
    await until(() => providers.every(({ awareness }) => awareness.getStates().size === 4))
    const [first, second] = providers
    let heard = 0
    second?.awareness.on('update', (_changes: unknown, origin: unknown) => {
      if (origin === second) heard += 1
    })
    for (let cursor = 1; cursor <= 10; cursor += 1)
      first?.awareness.setLocalStateField('cursor', cursor)
    const shown = () => second?.awareness.getStates().get(first?.doc.clientID ?? 0)
    await until(() => shown()?.['cursor'] === 10)
    expect(heard).toBeLessThanOrEqual(10)
  })
})
