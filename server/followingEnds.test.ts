import type { Socket } from 'socket.io-client'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { testWorkshop } from './board/testWorkshop'
import type { Topic } from './deps'
import { testHost, type TestHost, type Visitor } from './testHost'
import { openNudges } from './testSockets'

// Once its right had ended, a connection that stayed open was told of changes for as long as it liked.

let host: TestHost
const pages: Socket[] = []
beforeAll(async () => {
  host = await testHost()
  await testWorkshop(host)
  await host.db.board.create({ data: { id: 'hb', workshopId: 'w' } })
  const homework = { id: 'h', workshopId: 'w', municipalityId: 'p1m', boardId: 'hb' }
  await host.db.homework.create({ data: homework })
})
afterAll(async () => {
  for (const page of pages) page.disconnect()
  await host.stop()
})

/** Has somebody's page follow topics. */
async function follow(visitor: Visitor, ...topics: Topic[]): Promise<Socket> {
  const page = openNudges(host, visitor)
  pages.push(page)
  for (const topic of topics) expect(await page.emitWithAck('follow', topic)).toBe(true)
  return page
}

/** What a page is told when topics are nudged twice each. */
async function toldOf(page: Socket, ...topics: Topic[]): Promise<string[]> {
  const told: string[] = []
  page.onAny((...event) => told.push(event.join(' ')))
  for (const topic of topics) {
    host.deps.nudge(topic)
    await vi.waitFor(() => expect(told.join()).toContain(topic), 20_000)
    host.deps.nudge(topic)
  }
  // An answer comes after everything that was sent to the same page before.
  await page.emitWithAck('follow', 'no topic')
  page.offAny()
  return told
}

it('tells a signed-out session nothing more, and other devices of the account everything', async () => {
  const [laptop, tablet] = [await host.visitor('fred'), await host.visitor('fred')]
  const topics = ['workshop:w', 'desk:w', 'plan:p1', 'homework:h', 'seminar:w'] as const
  const [left, stays] = [await follow(laptop, ...topics), await follow(tablet, 'plan:p1')]
  await laptop.post('/sign-out', new URLSearchParams())
  expect(await toldOf(left, ...topics)).toEqual(topics.map((topic) => `ended ${topic}`))
  expect(await toldOf(stays, 'plan:p1')).toEqual(['nudge plan:p1', 'nudge plan:p1'])
})

it('tells whoever facilitates no more nothing more', async () => {
  await host.account('fia')
  const fred = await host.visitor('fred')
  const change = (intent: string) =>
    fred.post('/workshops/w', new URLSearchParams({ intent, email: 'fia@example.ee' }))
  await change('addFacilitator')
  const fia = await follow(await host.visitor('fia'), 'workshop:w', 'desk:w')
  await change('removeFacilitator')
  const ended = ['ended workshop:w', 'ended desk:w']
  expect(await toldOf(fia, 'workshop:w', 'desk:w')).toEqual(ended)
})

it('tells whoever has left an organisation nothing more', async () => {
  await host.account('eda')
  const fred = await host.visitor('fred')
  const setRole = (role: string) => {
    const form = { intent: 'setMember', email: 'eda@example.ee', role }
    return fred.post('/organisations/p1o', new URLSearchParams(form))
  }
  await setRole('editor')
  const eda = await follow(await host.visitor('eda'), 'plan:p1', 'homework:h', 'seminar:w')
  await setRole('secretary')
  const told = ['nudge plan:p1', 'nudge plan:p1', 'ended homework:h', 'ended seminar:w']
  expect(await toldOf(eda, 'plan:p1', 'homework:h', 'seminar:w')).toEqual(told)
  await setRole('none')
  expect(await toldOf(eda, 'plan:p1')).toEqual(['ended plan:p1'])
})

it('tells a partner whose link is revoked nothing more', async () => {
  const partner = await host.visitor()
  const { deviceHash } = partner
  const given = { id: 'l', homeworkId: 'h', tokenHash: 'l', name: 'L', rights: 'edit' }
  const expiresAt = new Date(Date.now() + 86_400_000)
  const devices = { create: { deviceHash } }
  await host.db.partnerLink.create({
    data: { ...given, createdAt: new Date(), expiresAt, devices },
  })
  const page = await follow(partner, 'homework:h')
  const form = new URLSearchParams({ intent: 'revokePartner', link: 'l' })
  await (await host.visitor('fred')).post('/homework/h/partners', form)
  expect(await toldOf(page, 'homework:h')).toEqual(['ended homework:h'])
})
