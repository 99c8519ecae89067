import * as encoding from 'lib0/encoding'
import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { createLogger } from '../logger'
import { settle, type People } from '../routesTable/testPeople'
import { ROLES } from '../routesTable/testRow'
import { testHost, type TestHost } from '../testHost'
import { firstWord, openSocket } from '../testSockets'
import { exposition } from './exposition'
import { Histogram } from './histogram'
import { createMetrics } from './metrics'

const PATIENT = { timeout: 20_000 }

describe('the text of metrics', () => {
  it('is as Prometheus reads it, with buckets that hold all below them', () => {
    const values = new Histogram([1, 10])
    for (const value of [0.5, 1, 2, 99]) values.observe(value)
    const samples = [{ labels: { code: '4403' }, value: 2 }]
    const text = exposition([
      { name: 'refusals', help: 'Refused.', type: 'counter', samples },
      { name: 'size', help: 'How large.', type: 'histogram', samples: values.samples() },
    ])
    expect(text.split('\n')).toEqual([
      '# HELP refusals Refused.',
      '# TYPE refusals counter',
      'refusals{code="4403"} 2',
      '# HELP size How large.',
      '# TYPE size histogram',
      'size_bucket{le="1"} 2',
      'size_bucket{le="10"} 3',
      'size_bucket{le="+Inf"} 4',
      'size_sum 102.5',
      'size_count 4',
      '',
    ])
  })
})

describe('metrics', () => {
  it('count what was unreadable, so that an alarm can be set on it (DUR-5)', () => {
    const metrics = createMetrics()
    metrics.observer.damaged('b1.cards', 'the snapshot up to 3 is damaged')
    const text = metrics.read({ openRooms: 0, connections: 0 })
    metrics.stop()
    expect(text.split('\n')).toContain('kavalaud_damaged_total 1')
    expect(text).not.toContain('b1')
  })
})

describe('the metrics of the host', () => {
  let host: TestHost
  let people: People
  const logged: string[] = []
  beforeAll(async () => {
    host = await testHost({
      logger: createLogger('info', { write: (line) => void logged.push(line) }),
    })
    people = await settle(host)
  })
  afterAll(() => host.stop())

  const read = async (): Promise<Map<string, number>> => {
    const response = await fetch(`${host.address}/metrics`)
    expect(response.headers.get('content-type')).toMatch(/^text\/plain;.* version=0\.0\.4/)
    const lines = (await response.text()).split('\n').filter((line) => !/^(?:#|$)/.test(line))
    return new Map(lines.map((line) => [line.replace(/ \S+$/, ''), Number(line.split(' ').at(-1))]))
  }

  it('count rooms, sockets, updates, commits, bytes and refusals, and name nothing (OBS-2)', async () => {
    const before = await read()
    const writer = openSocket(host, people.facilitator, 'b1.cards')
    const stranger = openSocket(host, people.stranger, 'b1.cards')
    expect(await Promise.all([writer, stranger].map(firstWord))).toEqual(['rw', '4403'])
    writer.send(anUpdate())
    const more = async (name: string) =>
      ((await read()).get(`kavalaud_${name}`) ?? 0) - (before.get(`kavalaud_${name}`) ?? 0)
    await vi.waitFor(async () => {
      expect(await more('updates_total')).toBe(1)
      // Whoever was sent away is counted until the goodbye has been said.
      expect((await read()).get('kavalaud_sockets')).toBe(1)
    }, PATIENT)

    const after = await read()
    expect(after.get('kavalaud_rooms')).toBeGreaterThanOrEqual(1)
    expect(await more('commit_updates_bucket{le="1"}')).toBe(1)
    expect(await more('commit_seconds_count')).toBe(1)
    expect(await more('commit_seconds_sum')).toBeGreaterThan(0)
    expect(await more('received_bytes_total')).toBeGreaterThan(anUpdate().length)
    expect(after.get('kavalaud_sent_bytes_total')).toBeGreaterThan(0)
    expect(after.get('kavalaud_damaged_total')).toBe(0)
    expect(after.get('kavalaud_slow_consumers_total')).toBe(0)
    expect(after.get('kavalaud_refusals_total{code="4403"}')).toBe(1)
    expect(after.get('kavalaud_event_loop_delay_seconds{quantile="0.99"}')).toBeLessThan(10)
    expect([...after.values()].every((value) => value >= 0)).toBe(true)
    expect([...after.keys()].join('\n')).not.toMatch(/b1|cards|fred|127|facilitator/)
    writer.terminate()
  })

  it('keep the bytes of sockets that have gone', async () => {
    const socket = openSocket(host, people.facilitator, 'b1.cards')
    await firstWord(socket)
    const received = 'kavalaud_received_bytes_total'
    const before = (await read()).get(received) ?? 0
    socket.close()
    await once(socket, 'close')
    await vi.waitFor(async () => expect((await read()).get('kavalaud_sockets')).toBe(0), PATIENT)
    expect((await read()).get(received)).toBeGreaterThanOrEqual(before)
  })

  it('are there for nobody through a proxy, whoever they are', async () => {
    for (const role of ROLES) {
      const headers = { cookie: people[role].cookie, 'x-forwarded-for': '10.0.0.7' }
      const response = await fetch(`${host.address}/metrics`, { headers })
      expect([role, response.status]).toEqual([role, 404])
    }
  })

  it('go with a line in the log that names the document and the reason, and nobody', async () => {
    logged.length = 0
    const names = ['b1.cards', 'Mari%20Maasikas', '../nowhere']
    const words = names.map((name) => firstWord(openSocket(host, people.stranger, name)))
    expect(await Promise.all(words)).toEqual(['4403', '4403', '1006'])
    const lines = logged.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines).toContainEqual(
      expect.objectContaining({ doc: 'b1.cards', code: 4403, reason: 'not let in' }),
    )
    expect(lines).toContainEqual(expect.objectContaining({ doc: null, code: 4403 }))
    expect(lines).toContainEqual(
      expect.objectContaining({ doc: null, code: 404, reason: 'upgrade' }),
    )
    expect(logged.join('')).not.toMatch(/Mari|nowhere|stranger|127\.0/)
  })

  it('count and log an upgrade that is none of a websocket (OBS-1, CLOSE-5)', async () => {
    logged.length = 0
    const refusals = 'kavalaud_refusals_total{code="400"}'
    const before = (await read()).get(refusals) ?? 0
    const headers = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      cookie: people.facilitator.cookie,
    }
    const asking = request(`${host.address}/collab/b1.cards`, { headers }).end()
    const [answer] = (await once(asking, 'response')) as [IncomingMessage]
    expect(answer.statusCode).toBe(400)
    expect((await read()).get(refusals)).toBe(before + 1)
    const lines = logged.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines).toContainEqual(
      expect.objectContaining({ doc: 'b1.cards', code: 400, reason: 'upgrade' }),
    )
    answer.destroy()
  })
})

/** An update message: a word in a text. */
function anUpdate(): Uint8Array {
  const doc = new Y.Doc()
  doc.getText('text').insert(0, 'tere')
  const frame = encoding.createEncoder()
  encoding.writeVarUint(frame, 0)
  encoding.writeVarUint(frame, 2)
  encoding.writeVarUint8Array(frame, Y.encodeStateAsUpdate(doc))
  return encoding.toUint8Array(frame)
}
