import { once } from 'node:events'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeCodes } from '../../collab/server/closeCodes'
import { createLogger } from '../logger'
import { testHost, type TestHost, type Visitor } from '../testHost'
import { firstWord, openSocket } from '../testSockets'
import { inDays } from '../routesTable/testDays'
import { testMunicipality } from './testMunicipality'

let host: TestHost
const logged: string[] = []
beforeAll(async () => {
  host = await testHost({
    logger: createLogger('debug', { write: (line) => void logged.push(line) }),
  })
  await testMunicipality(host)
})
afterAll(() => host.stop())

async function invite(editor: Visitor): Promise<string> {
  const form = { intent: 'invitePartner', name: 'Noortekeskus', rights: 'edit' }
  const lastDay = inDays(7)
  const page = await editor.post('/homework/h/partners', new URLSearchParams({ ...form, lastDay }))
  const [, token = ''] = /\/partner\/([\w-]{43})/u.exec(await page.text()) ?? []
  expect((await (await editor.get('/homework/h/partners')).text()).includes(token)).toBe(false)
  return token
}

it('lets a partner in by a press, never logs the token, and shuts the board when it is revoked', async () => {
  const [editor, partner] = [await host.visitor('edda'), await host.visitor()]
  const token = await invite(editor)
  const opened = await partner.post(`/partner/${token}`, new URLSearchParams())
  expect(opened.headers.get('location')).toBe('/homework/h')
  await partner.get(`/partner/${token}/x`)
  const [theirs, ours] = [
    openSocket(host, partner, 'hb.cards'),
    openSocket(host, editor, 'hb.cards'),
  ]
  expect(await Promise.all([theirs, ours].map(firstWord))).toEqual(['rw', 'rw'])

  const ended = once(theirs, 'close')
  const { id: link } = await host.deps.db.partnerLink.findFirstOrThrow()
  const form = new URLSearchParams({ intent: 'revokePartner', link })
  expect((await editor.post('/homework/h/partners', form)).status).toBe(302)
  expect((await ended)[0]).toBe(closeCodes.rightsChanged)
  expect(await firstWord(openSocket(host, partner, 'hb.cards'))).toBe('4403')
  expect(ours.readyState).toBe(ours.OPEN)
  ours.terminate()

  const page = await (await partner.get(`/partner/${token}`)).text()
  expect(page).toContain('See link on tühistatud.')
  expect(logged.length).toBeGreaterThan(3)
  expect(logged.filter((line) => line.includes(token))).toEqual([])
})
