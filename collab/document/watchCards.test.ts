import { expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { addCard, removeCard, setDeadline, setPlainText } from './cards'
import { readCards } from './readCards'
import { watchCards } from './watchCards'

function board(): Y.Doc {
  const doc = new Y.Doc()
  const author = { key: 'p', name: 'P' }
  for (const id of ['a', 'b']) {
    addCard(doc, { id, kind: 'note', pos: { x: 0, y: 0 }, author, at: '' }, null)
  }
  return doc
}

it('keeps every card that did not change the same object', () => {
  const doc = board()
  const store = watchCards(doc)
  const [a, b] = store.getSnapshot()
  expect(store.getSnapshot()).toBe(store.getSnapshot())

  setPlainText(doc, 'a', 'uus', null)
  setDeadline(doc, 'a', 'homme', null)
  expect(store.getSnapshot()).toEqual(readCards(doc))
  expect(store.getSnapshot()[0]).not.toBe(a)
  expect(store.getSnapshot()[1]).toBe(b)
})

it('tells of added and removed cards until it is stopped', () => {
  const doc = board()
  const store = watchCards(doc)
  const heard = vi.fn<() => void>()
  const stopHearing = store.subscribe(heard)
  removeCard(doc, 'a', null)
  expect(heard).toHaveBeenCalledTimes(1)
  expect(store.getSnapshot().map(({ id }) => id)).toEqual(['b'])

  stopHearing()
  store.stop()
  removeCard(doc, 'b', null)
  expect(heard).toHaveBeenCalledTimes(1)
  expect(store.getSnapshot()).toHaveLength(1)
})
