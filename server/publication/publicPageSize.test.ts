import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../app/i18n/languages'
import { decide } from '../routesTable/testDecided'
import { settle } from '../routesTable/testPeople'
import { testHost, type TestHost } from '../testHost'
import { fillLargePlan } from './testLargePlan'

const MOST_BYTES_SENT = 40_000
const MOST_BYTES_UNPACKED = 200_000

describe('the public page of a plan of 300 activities, each with its report and its origin', () => {
  let host: TestHost
  beforeAll(async () => {
    host = await testHost()
    await settle(host)
    await fillLargePlan(host.deps.db)
    await decide(host.deps.db, 'published')
  })
  afterAll(() => host.stop())

  /** What comes back as it is on the line; `fetch` would unpack it. */
  async function sent(path: string, accepted: string) {
    const asked = get(host.address + path, { headers: { 'accept-encoding': accepted } })
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    return { head: answer.headers, body: await buffer(answer) }
  }

  it.each(LANGUAGES)('is below 200 kB, and below 40 kB on its way, in %s', async (language) => {
    const { head, body } = await sent(`/p/kava-p1?lang=${language}`, 'gzip, br')
    expect(head).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
    expect(body.length).toBeLessThan(MOST_BYTES_SENT)
    const page = gunzipSync(body).toString()
    expect(page.match(/küsime arvamust/gu)).toHaveLength(300)
    expect(Buffer.byteLength(page)).toBeLessThan(MOST_BYTES_UNPACKED)
  })

  it('is packed only for who can unpack it, and only because nothing in it is secret', async () => {
    const plain = await sent('/p/kava-p1', 'identity')
    expect(plain.head['content-encoding']).toBeUndefined()
    expect(plain.body.toString()).toContain('küsime arvamust')
    expect((await sent('/join', 'gzip')).head['content-encoding']).toBeUndefined()
  })
})
