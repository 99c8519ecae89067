import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../app/i18n/languages'
import { decision } from '../routesTable/testApprovalRows'
import { inDays } from '../routesTable/testDays'
import { settle } from '../routesTable/testPeople'
import { consultP1 } from '../routesTable/testPublicWorld'
import { testHost, type TestHost } from '../testHost'
import { fillLargePlan } from './testLargePlan'

const MOST_BYTES_SENT = 40_000
const MOST_BYTES_UNPACKED = 200_000

describe('the public pages of a plan of 300 activities, each with its report and its origin', () => {
  let host: TestHost
  beforeAll(async () => {
    host = await testHost()
    await settle(host)
    await fillLargePlan(host.deps.db)
    await host.deps.db.plan.update({ where: { id: 'p1' }, data: { state: 'submitted' } })
    const secretary = await host.visitor('secretary')
    await secretary.post('/plans/p1/approve', new URLSearchParams(decision))
    await secretary.post('/plans/p1', new URLSearchParams({ intent: 'publishPlan' }))
  })
  afterAll(() => host.stop())

  /** What comes back as it is on the line; `fetch` would unpack it. */
  async function sent(path: string, accepted: string) {
    const asked = get(host.address + path, { headers: { 'accept-encoding': accepted } })
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    return { head: answer.headers, body: await buffer(answer) }
  }

  /** How many of the activities stand there in full. */
  const namedIn = (page: string) => new Set(page.match(/küsime arvamust \(large\w+\)/gu)).size

  async function sizesOf(path: string) {
    const { head, body } = await sent(path, 'gzip, br')
    expect(head).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
    const page = gunzipSync(body).toString()
    expect(namedIn(page)).toBe(300)
    return { sent: body.length, unpacked: Buffer.byteLength(page) }
  }

  it.each(LANGUAGES)('are below 200 kB, and below 40 kB on their way, in %s', async (language) => {
    const sizes = await sizesOf(`/p/kava-p1?lang=${language}`)
    expect(sizes.sent).toBeLessThan(MOST_BYTES_SENT)
    expect(sizes.unpacked).toBeLessThan(MOST_BYTES_UNPACKED)
  })

  it('are no larger for a revision as it was frozen', async () => {
    const page = (await sent('/p/kava-p1/1', 'identity')).body.toString()
    expect(namedIn(page)).toBe(300)
    expect(Buffer.byteLength(page)).toBeLessThan(MOST_BYTES_UNPACKED)
  })

  it('are packed only for whoever can unpack it, and only because nothing in it is secret', async () => {
    const plain = await sent('/p/kava-p1', 'identity')
    expect(plain.head['content-encoding']).toBeUndefined()
    expect(plain.body.toString()).toContain('küsime arvamust')
    expect((await sent('/join', 'gzip')).head['content-encoding']).toBeUndefined()
  })

  describe('where everybody may propose', () => {
    beforeAll(() => consultP1(host.deps.db, inDays(30)))

    it.each(LANGUAGES)('are no larger in %s', async (language) => {
      const sizes = await sizesOf(`/p/kava-p1/proposals?lang=${language}`)
      expect(sizes.sent).toBeLessThan(MOST_BYTES_SENT)
      expect(sizes.unpacked).toBeLessThan(MOST_BYTES_UNPACKED)
    })
  })
})
