import { once } from 'node:events'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeCodes } from '../../collab/server/wire/closeCodes'
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

// What a partner wrote without a connection stayed on the device for ever, once she had joined there for the same municipality.
it('takes what was kept of a partner who has joined since, by that link alone (AUTH-7)', async () => {
  const { db } = host.deps
  const [device, tablet] = [await host.visitor(), await host.visitor()]
  for (const [id, { deviceHash }] of Object.entries({ piia: device, toomas: tablet })) {
    const joined = { workshopId: 'w', groupId: 'g', municipalityId: 'p3m', deviceHash }
    await db.participant.create({ data: { id, name: id, ...joined } })
  }
  const expiresAt = new Date(`${inDays(7)}T00:00:00Z`)
  for (const [id, rights] of Object.entries({ kept: 'edit', look: 'comment' })) {
    const devices = { create: { deviceHash: device.deviceHash } }
    const given = { id, homeworkId: 'h', tokenHash: id, name: id, rights, expiresAt }
    await db.partnerLink.create({ data: { ...given, createdAt: new Date(), devices } })
  }
  await db.board.create({ data: { id: 'hb2', workshopId: 'w' } })
  const another = { id: 'h2', workshopId: 'w', municipalityId: 'p1m', boardId: 'hb2' }
  await db.homework.create({ data: another })
  const bring = (visitor: Visitor, as: string, name = 'hb.cards'): Promise<string> =>
    firstWord(openSocket(host, visitor, name, as))

  expect(await bring(device, 'l-kept')).toBe('4409')
  expect(await bring(device, 'l-kept&kept=1')).toBe('rw')
  expect(await bring(device, 'l-kept&kept=1', 'h.answers')).toBe('rw')
  expect(await bring(device, 'l-look&kept=1')).toBe('ro')
  expect(await bring(device, 'p-piia&kept=1')).toBe('rw')

  expect(await bring(tablet, 'l-kept&kept=1')).toBe('4403')
  expect(await bring(tablet, 'l-none&kept=1')).toBe('4403')
  expect(await bring(device, 'l-kept&kept=1', 'hb2.cards')).toBe('4403')
  expect(await bring(device, 'l-kept&kept=1', 'b.cards')).toBe('4403')

  await db.homework.update({ where: { id: 'h' }, data: { state: 'submitted' } })
  expect(await bring(device, 'l-kept&kept=1')).toBe('ro')
  await db.homework.update({ where: { id: 'h' }, data: { state: 'working' } })
  await db.partnerLink.update({ where: { id: 'kept' }, data: { revokedAt: new Date() } })
  expect(await bring(device, 'l-kept&kept=1')).toBe('4403')
  await db.partnerLink.update({ where: { id: 'look' }, data: { expiresAt: new Date() } })
  expect(await bring(device, 'l-look&kept=1')).toBe('4403')
  expect(await bring(device, 'p-piia')).toBe('rw')
})
