import { expect, it } from 'vitest'
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { type FakePage, onAFreshPage, pass, settle } from './fakePage'
import type { OpenDocument } from './openDocument'
import { readPresence, showPresence } from './presence'

let page: FakePage

onAFreshPage((fresh) => (page = fresh))

const MARI = 7

/** The server shows Mari, as of a time of its clock. */
const showMari = async (clock: number): Promise<unknown> => {
  const mari = new Awareness(Object.assign(new Y.Doc(), { clientID: MARI }))
  mari.setLocalState({ user: { id: 'p-mari', name: 'Mari', color: '#aa0011' } })
  mari.meta.set(MARI, { clock, lastUpdated: 0 })
  page.server.socket.say(1, encodeAwarenessUpdate(mari, [MARI]))
  mari.doc.destroy()
  return settle()
}
const namesIn = ({ awareness }: OpenDocument): string[] =>
  readPresence(awareness).map(({ name }) => name)

it('stays as long as the server does not say that somebody has gone, however still they are (AWA-3)', async () => {
  const one = page.open()
  await settle()
  await showMari(1)
  // y-protocols goes by a clock that no test can set: as if Mari had said nothing for five minutes.
  for (const said of one.awareness.meta.values()) said.lastUpdated -= 300_000
  await pass(60_000)
  expect(namesIn(one)).toEqual(['Mari'])
  page.server.socket.end(1006)
  await settle()
  expect(namesIn(one)).toEqual([])
})

it('is shown again after a server that came back with its clock put back (AWA-4)', async () => {
  const one = page.open()
  await settle()
  await showMari(5_000_000)
  page.server.socket.end(1012)
  await settle()
  expect(namesIn(one)).toEqual([])
  await pass(2000)
  await showMari(1_400_000)
  expect(namesIn(one)).toEqual(['Mari'])
})

it('of one’s own is said again every 15 s, for clients that take away whoever says nothing (AWA-3)', async () => {
  const one = page.open()
  await settle()
  showPresence(one.awareness, { cardId: 'a' })
  await settle()
  const { heard } = page.server.socket
  const before = heard.length
  await pass(60_000)
  const own = heard.slice(before).filter(([type]) => type === 1)
  expect(own).toHaveLength(4)
  expect(new TextDecoder().decode(own.at(-1))).toContain('"cardId":"a"')
})
