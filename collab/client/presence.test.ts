import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { encodeMotion } from './motion'
import { createMotions } from './motions'
import { readPresence, showPresence, watchPresence } from './presence'

let own: Awareness
let others: Awareness[]

beforeEach(() => {
  own = new Awareness(new Y.Doc())
  others = []
})

afterEach(() => {
  for (const awareness of [own, ...others]) awareness.doc.destroy()
})

function arrive(state: Record<string, unknown>): number {
  const other = new Awareness(new Y.Doc())
  others.push(other)
  other.setLocalState(state)
  applyAwarenessUpdate(own, encodeAwarenessUpdate(other, [other.clientID]), 'server')
  return other.clientID
}

const user = { id: 'p2', name: 'Ülo', color: '#aa0011' }

it('reads the others, by name, with what the server says of them', () => {
  const ulo = arrive({ user, cardId: 'a', pointer: { x: 1, y: 2 } })
  const kati = arrive({ user: { id: 'p3', name: 'Kati', color: '#00bb22' } })
  showPresence(own, { cardId: 'mine' })
  expect(readPresence(own)).toEqual([
    {
      clientId: kati,
      participantId: 'p3',
      name: 'Kati',
      colour: '#00bb22',
      cardId: null,
      pointer: null,
    },
    {
      clientId: ulo,
      participantId: 'p2',
      name: 'Ülo',
      colour: '#aa0011',
      cardId: 'a',
      pointer: { x: 1, y: 2 },
    },
  ])
})

it.each([
  ['no user', { cardId: 'a' }, 0],
  ['a user without a name', { user: { id: 'p2' } }, 0],
  ['a user that is a text', { user: 'Ülo' }, 0],
  ['a pointer without a place', { user, pointer: { x: 'left' } }, 1],
  ['a card that is a number', { user, cardId: 7 }, 1],
  ['a colour that is more than one', { user: { ...user, color: 'red;display:none' } }, 1],
])('survives %s', (_what, state, count) => {
  arrive(state)
  const read = readPresence(own)
  expect(read).toHaveLength(count)
  for (const one of read) {
    expect(one.colour).toMatch(/^#[0-9a-f]{6}$/)
    expect(one.pointer).toBeNull()
    expect(one.cardId).toBeNull()
  }
})

it('shows one fact and leaves the others, such as the caret of the editor', () => {
  own.setLocalStateField('cursor', { anchor: 1 })
  showPresence(own, { cardId: 'a' })
  showPresence(own, { pointer: { x: 1, y: 1 } })
  expect(own.getLocalState()).toEqual({
    cursor: { anchor: 1 },
    cardId: 'a',
    pointer: { x: 1, y: 1 },
  })
})

it('keeps the same list until somebody changes, and stops when told', () => {
  const store = watchPresence(
    own,
    createMotions(() => undefined),
  )
  const heard = vi.fn<() => void>()
  const unsubscribe = store.subscribe(heard)
  const before = store.getSnapshot()
  expect(store.getSnapshot()).toBe(before)
  arrive({ user })
  expect(heard).toHaveBeenCalledTimes(1)
  expect(store.getSnapshot()).toHaveLength(1)
  unsubscribe()
  store.stop()
  arrive({ user })
  expect(heard).toHaveBeenCalledTimes(1)
  expect(store.getSnapshot()).toHaveLength(1)
})

it('shows a pointer where it moves, and where it rests once that is known (MOT-2)', () => {
  const motions = createMotions(() => undefined)
  const store = watchPresence(own, motions)
  const ulo = arrive({ user, pointer: { x: 1, y: 1 } })
  const pointer = () => store.getSnapshot().find(({ clientId }) => clientId === ulo)?.pointer
  const says = (state: Record<string, unknown>) => {
    const other = others.find(({ clientID }) => clientID === ulo)
    other?.setLocalState(state)
    if (other) applyAwarenessUpdate(own, encodeAwarenessUpdate(other, [ulo]), 'server')
  }
  const moves = (x: number) =>
    motions.receive(ulo, encodeMotion({ pointer: { x, y: x }, drags: new Map() }))
  expect(pointer()).toEqual({ x: 1, y: 1 })
  moves(2)
  expect(pointer()).toEqual({ x: 2, y: 2 })
  says({ user, pointer: { x: 1, y: 1 }, cardId: 'a' })
  expect(pointer()).toEqual({ x: 2, y: 2 })
  says({ user, pointer: { x: 3, y: 3 } })
  expect(pointer()).toEqual({ x: 3, y: 3 })
  says({ user, pointer: null })
  moves(4)
  expect(pointer()).toBeNull()
  store.stop()
})
