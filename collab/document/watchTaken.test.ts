import { beforeEach, expect, it, type Mock, vi } from 'vitest'
import * as Y from 'yjs'
import { addCard, removeCard, setDeadline, setTarget } from './cards'
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

/** Closes the tab of Mari and opens a new one, which is another Yjs client. */
function reopen(): void {
  const before = mari.clientID
  const kept = Y.encodeStateAsUpdate(mari)
  taken.stop()
  mari = new Y.Doc()
  taken = watchTaken(mari)
  taken.subscribe(told)
  Y.applyUpdate(mari, kept, 'copy')
  taken.noteKept([before])
}

// After the tab was closed on the train, nothing was said of them.
it('tells of cards that were changed here before the page was closed (COPY-6)', () => {
  setDeadline(mari, 'a', 'mai', null)
  reopen()
  for (const id of ['a', 'b']) removeCard(oleg, id, null)
  meet()
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
