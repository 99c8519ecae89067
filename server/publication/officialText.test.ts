import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publication as inEnglish } from '../../app/i18n/en/publication'
import { publication as inEstonian } from '../../app/i18n/et/publication'
import { publication as inRussian } from '../../app/i18n/ru/publication'
import { inDays } from '../routesTable/testDays'
import { decide } from '../routesTable/testDecided'
import { settle } from '../routesTable/testPeople'
import { consultP1 } from '../routesTable/testPublicWorld'
import { testHost, type TestHost } from '../testHost'

describe('which text of a plan counts', () => {
  let host: TestHost
  beforeAll(async () => {
    host = await testHost()
    await settle(host)
    await decide(host.deps.db, 'published')
    await consultP1(host.deps.db, inDays(30))
  })
  afterAll(() => host.stop())

  const timesOn = async (page: string, sentence: string) => {
    const answer = await fetch(`${host.address}/p/kava-p1${page}`)
    expect(answer.status).toBe(200)
    return (await answer.text()).split(`<p class="note">${sentence}</p>`).length - 1
  }

  it.each(['', '/proposals', '/changes'])(
    'is said once in other languages, and not in its own, on the page%s',
    async (page) => {
      expect(await timesOn(`${page}?lang=en`, inEnglish.official)).toBe(1)
      expect(await timesOn(`${page}?lang=ru`, inRussian.official)).toBe(1)
      expect(await timesOn(`${page}?lang=et`, inEstonian.official)).toBe(0)
    },
  )
})
