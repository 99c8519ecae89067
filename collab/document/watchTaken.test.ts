import { beforeEach, expect, it, type Mock, vi } from 'vitest'
import * as Y from 'yjs'
import { addCard, removeCard, setDeadline, setTarget } from './cards'
import { cardText } from './cardShape'
import { createPersonalUndo } from './createPersonalUndo'
import { type TakenStore, watchTaken } from './watchTaken'

/** Mari works without a connection; what Oleg did meanwhile comes with `meet`. */
let mari: Y.Doc
let oleg: Y.Doc
let taken: TakenStore
let told: Mock<(ids: readonly string[]) => void>

beforeEach(() => {
  mari = new Y.Doc()
  oleg = new Y.Doc()
  for (const id of ['a', 'b']) add(oleg, id)
  meet()
  taken = watchTaken(mari)
  told = vi.fn<(ids: readonly string[]) => void>()
  taken.subscribe(told)
})

function add(doc: Y.Doc, id: string): void {
  const author = { key: 'p', name: 'P' }
  addCard(doc, { id, kind: 'note', pos: { x: 0, y: 0 }, author, at: '' }, 'mari')
}

const meet = (): void => Y.applyUpdate(mari, Y.encodeStateAsUpdate(oleg), 'server')

// What was written on the train was gone at home, and the page said that it was saved.
it('tells of cards that were changed here when others had taken them off', () => {
  setDeadline(mari, 'a', 'mai', null)
  setTarget(mari, 'b', 'kümme', null)
  for (const id of ['a', 'b']) removeCard(oleg, id, null)
  meet()
  expect(told.mock.calls).toEqual([[['a', 'b']]])
})

it('tells nothing of a card that was not changed here, or whose changes are saved', () => {
  setDeadline(mari, 'a', 'mai', null)
  taken.noteSaved()
  for (const id of ['a', 'b']) removeCard(oleg, id, null)
  meet()
  expect(told).not.toHaveBeenCalled()
})

/**
 * Closes the tab of Mari and opens a new one, which is another Yjs client.
 *
 * @param from where in what the first one wrote that begins which was not saved
 * @param beforeCopy what happens before the copy is read
 */
function reopen(from = 0, beforeCopy?: () => void): void {
  const before = mari.clientID
  const kept = Y.encodeStateAsUpdate(mari)
  taken.stop()
  mari = new Y.Doc()
  taken = watchTaken(mari)
  taken.subscribe(told)
  beforeCopy?.()
  Y.applyUpdate(mari, kept, 'copy')
  taken.noteKept(new Map([[before, from]]))
}

const clockOfMari = (): number => Y.getState(mari.store, mari.clientID)

// After the tab was closed on the train, nothing was said of them.
it('tells of cards that were changed here before the page was closed (COPY-6)', () => {
  setDeadline(mari, 'a', 'mai', null)
  reopen()
  for (const id of ['a', 'b']) removeCard(oleg, id, null)
  meet()
  expect(told.mock.calls).toEqual([[['a']]])
})

// Bringing them back undid what others had done to cards of which everything was saved.
it('tells of those alone in which something was not saved, of what the closed page wrote (COPY-6)', () => {
  setDeadline(mari, 'a', 'mai', null)
  const from = clockOfMari()
  setDeadline(mari, 'b', 'juuni', null)
  reopen(from)
  for (const id of ['a', 'b']) removeCard(oleg, id, null)
  meet()
  expect(told.mock.calls).toEqual([[['b']]])
})

it('counts words that go on where saved ones end among those that were not saved (COPY-6)', () => {
  const words = new Y.XmlText()
  cardText(mari, 'b')?.insert(0, [words])
  words.insert(0, 'pooleli ')
  const from = clockOfMari()
  words.insert(words.length, 'lause')
  reopen(from)
  for (const id of ['a', 'b']) removeCard(oleg, id, null)
  meet()
  expect(told.mock.calls).toEqual([[['b']]])
})

// A copy that took long to read came after the removing, of which nothing was said then.
it('tells of them also where the copy is read after others have taken them off (COPY-6)', () => {
  setDeadline(mari, 'a', 'mai', null)
  removeCard(mari, 'b', null)
  add(mari, 'c')
  const undo = createPersonalUndo(mari, ['mari'])
  add(mari, 'd')
  undo.undo()
  for (const id of ['a', 'b']) removeCard(oleg, id, null)
  reopen(0, meet)
  expect(told.mock.calls).toEqual([[['a']]])
})

it('tells nothing of a card whose removing was kept, or whose changes are saved', () => {
  setDeadline(mari, 'a', 'mai', null)
  removeCard(mari, 'a', null)
  setDeadline(mari, 'b', 'juuni', null)
  reopen()
  setDeadline(oleg, 'a', 'juuli', null)
  meet()
  taken.noteSaved()
  removeCard(oleg, 'b', null)
  meet()
  expect(told).not.toHaveBeenCalled()
})

it('tells nothing of a card that was taken off here', () => {
  const undo = createPersonalUndo(mari, ['mari'])
  add(mari, 'c')
  undo.undo()
  setDeadline(mari, 'a', 'mai', null)
  removeCard(mari, 'a', null)
  removeCard(oleg, 'a', null)
  meet()
  expect(told).not.toHaveBeenCalled()
})

it('tells nothing once it is stopped', () => {
  setDeadline(mari, 'a', 'mai', null)
  taken.stop()
  removeCard(oleg, 'a', null)
  meet()
  expect(told).not.toHaveBeenCalled()
})
