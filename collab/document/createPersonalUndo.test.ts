import { beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { noteAuthor } from './authors'
import { addCard, moveCard, placeCard, removeCard, setDeadline, setKind, setTarget } from './cards'
import { cardText } from './cardShape'
import { addParty, movePartyFirst } from './parties'
import { readCard, readCards } from './readCards'
import { createPersonalUndo } from './createPersonalUndo'
import { watchUndo } from './watchUndo'

/** Mari and Ülo at one board; what either does reaches the other at once. */
let mari: Y.Doc
let ulo: Y.Doc
let undo: Y.UndoManager

beforeEach(() => {
  mari = new Y.Doc()
  ulo = new Y.Doc()
  for (const [from, to] of [
    [mari, ulo],
    [ulo, mari],
  ] as const) {
    from.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'mail') Y.applyUpdate(to, update, 'mail')
    })
  }
  undo = createPersonalUndo(mari, ['mari'])
})

function add(doc: Y.Doc, id: string, origin: string): void {
  const author = { key: origin, name: origin }
  addCard(doc, { id, kind: 'draft', pos: { x: 0, y: 0 }, author, at: '' }, origin)
}

function type(doc: Y.Doc, id: string, word: string, origin: string): void {
  const paragraph = cardText(doc, id)?.get(0)
  if (!(paragraph instanceof Y.XmlElement)) throw new Error('The card has no paragraph.')
  const first = paragraph.get(0)
  doc.transact(() => {
    if (first instanceof Y.XmlText) first.insert(first.length, word)
    else paragraph.insert(0, [new Y.XmlText(word)])
  }, origin)
}

describe('what is undone', () => {
  it('is the last thing this person did, though somebody else did something since', () => {
    add(mari, 'a', 'mari')
    setKind(mari, 'a', 'question', 'mari')
    setDeadline(ulo, 'a', 'kevadel', 'ulo')
    add(ulo, 'b', 'ulo')

    undo.undo()
    expect(readCard(ulo, 'a')).toMatchObject({ kind: 'draft', deadlineRaw: 'kevadel' })
    expect(readCards(ulo)).toHaveLength(2)
  })

  it('is nothing when only others did something', () => {
    add(ulo, 'a', 'ulo')
    expect(undo.canUndo()).toBe(false)
  })

  it.each([
    ['a new kind', () => setKind(mari, 'a', 'note', 'mari')],
    ['a place on the canvas', () => moveCard(mari, 'a', { x: 5, y: 5 }, 'mari')],
    ['a place in the list', () => placeCard(mari, 'a', 'b', 'mari')],
    ['a deadline', () => setDeadline(mari, 'a', 'homme', 'mari')],
    ['a party', () => addParty(mari, 'a', 'Kool', 'mari')],
    ['a lead', () => movePartyFirst(mari, 'a', 'Vald', 'mari')],
    ['a removal', () => removeCard(mari, 'a', 'mari')],
    ['a word', () => type(mari, 'a', 'sõna', 'mari')],
  ])('can be %s, and comes again with redo', (_what, change) => {
    add(ulo, 'a', 'ulo')
    add(ulo, 'b', 'ulo')
    addParty(ulo, 'a', 'Selts', 'ulo')
    addParty(ulo, 'a', 'Vald', 'ulo')
    const before = readCards(mari)
    change()
    const after = readCards(mari)
    expect(after).not.toEqual(before)

    undo.undo()
    expect(readCards(mari)).toEqual(before)
    undo.redo()
    expect(readCards(mari)).toEqual(after)
    expect(readCards(ulo)).toEqual(after)
  })
})

describe("another person's work", () => {
  it('stays when the card around it was added by the one who undoes', () => {
    add(mari, 'a', 'mari')
    type(ulo, 'a', 'Ülo mõte', 'ulo')
    undo.undo()
    expect(readCard(mari, 'a')?.text).toBe('Ülo mõte')
  })

  it('keeps a card in which it is only a deadline, with everything the card was born with', () => {
    add(ulo, 'b', 'ulo')
    add(mari, 'a', 'mari')
    setDeadline(ulo, 'a', 'mais', 'ulo')
    const before = readCards(mari)
    undo.undo()
    expect(readCards(mari)).toEqual(before)
  })

  it('stays inside a paragraph that the one who undoes had begun', () => {
    add(ulo, 'a', 'ulo')
    mari.transact(() => {
      const paragraph = new Y.XmlElement('paragraph')
      paragraph.insert(0, [new Y.XmlText('Mari ')])
      cardText(mari, 'a')?.insert(0, [paragraph])
    }, 'mari')
    type(ulo, 'a', 'ja Ülo', 'ulo')
    undo.undo()
    expect(readCard(mari, 'a')?.text).toBe('ja Ülo')
  })

  it('includes the note of who wrote', () => {
    add(mari, 'a', 'mari')
    mari.transact(() => {
      setKind(mari, 'a', 'note', 'mari')
      noteAuthor(mari, 'a', { key: 'k', name: 'Kati' })
    }, 'mari')
    undo.undo()
    expect(readCard(mari, 'a')).toMatchObject({ kind: 'draft', authors: ['mari', 'Kati'] })
  })
})

describe('the adding of a card', () => {
  it('is undone and redone as a whole, with what its author wrote since', () => {
    add(mari, 'a', 'mari')
    type(mari, 'a', 'mõte', 'mari')
    undo.undo()
    expect(readCard(mari, 'a')?.text).toBe('')
    undo.undo()
    expect(readCards(ulo)).toEqual([])
    undo.redo()
    undo.redo()
    expect(readCard(ulo, 'a')?.text).toBe('mõte')
  })
})

describe('a step', () => {
  it('is one drag, however many places it wrote', () => {
    add(ulo, 'a', 'ulo')
    for (const x of [10, 20, 30]) moveCard(mari, 'a', { x, y: 0 }, 'mari')
    undo.undo()
    expect(readCard(mari, 'a')?.pos).toEqual({ x: 0, y: 0 })
    expect(undo.canUndo()).toBe(false)
  })

  it('is what was typed without a pause, also while others type', () => {
    add(ulo, 'a', 'ulo')
    type(mari, 'a', 'k', 'mari')
    type(ulo, 'a', '!', 'ulo')
    type(mari, 'a', 'a', 'mari')
    undo.undo()
    expect(readCard(mari, 'a')?.text).toBe('!')
    expect(undo.canUndo()).toBe(false)
  })

  // The editor's binding makes a transaction of its own, with nothing in it, around every letter; each
  // once ended the step, so that a word was undone letter by letter.
  it('goes on over the empty transactions of an editor', () => {
    add(mari, 'a', 'mari')
    for (const letter of 'tere') {
      mari.transact(() => undefined, 'mari')
      type(mari, 'a', letter, 'mari')
    }
    undo.undo()
    expect(readCard(ulo, 'a')?.text).toBe('')
  })

  it('is what was typed into a field without a pause, and not what was typed into the next', () => {
    add(ulo, 'a', 'ulo')
    for (const text of ['k', 'kü', 'kümme']) setTarget(mari, 'a', text, 'mari')
    for (const text of ['m', 'mai']) setDeadline(mari, 'a', text, 'mari')
    undo.undo()
    expect(readCard(mari, 'a')).toMatchObject({ target: 'kümme', deadlineRaw: '' })
    undo.undo()
    expect(readCard(mari, 'a')).toMatchObject({ target: '', deadlineRaw: '' })
    expect(undo.canUndo()).toBe(false)
  })

  it('is one party, also where two are added at once', () => {
    add(ulo, 'a', 'ulo')
    addParty(mari, 'a', 'Vald', 'mari')
    addParty(mari, 'a', 'Kool', 'mari')
    undo.undo()
    expect(readCard(mari, 'a')?.parties).toEqual(['Vald'])
  })

  it('ends where another begins: typing, a command, typing in another card', () => {
    add(ulo, 'a', 'ulo')
    add(ulo, 'b', 'ulo')
    type(mari, 'a', 'x', 'mari')
    setKind(mari, 'a', 'note', 'mari')
    type(mari, 'a', 'y', 'mari')
    type(mari, 'b', 'z', 'mari')
    undo.undo()
    expect(readCards(mari)).toMatchObject([{ text: 'xy', kind: 'note' }, { text: '' }])
    undo.undo()
    undo.undo()
    expect(readCards(mari)).toMatchObject([{ text: 'x', kind: 'draft' }, { text: '' }])
  })
})

describe('an editor that is given the undo', () => {
  it('may close and destroy it: the board can still undo', () => {
    add(ulo, 'a', 'ulo')
    const editorHears = vi.fn<() => void>()
    undo.on('stack-item-added', editorHears)
    undo.destroy()
    setKind(mari, 'a', 'question', 'mari')
    expect(editorHears).not.toHaveBeenCalled()
    undo.undo()
    expect(readCard(mari, 'a')?.kind).toBe('draft')
  })

  it('may say that a change is not to be undone', () => {
    add(ulo, 'a', 'ulo')
    mari.transact((transaction) => {
      transaction.meta.set('addToHistory', false)
      type(mari, 'a', 'sisu', 'mari')
    }, 'mari')
    expect(undo.canUndo()).toBe(false)
  })
})

it('tells whether there is anything to undo or to redo, as the same object until it changes', () => {
  const store = watchUndo(undo)
  const heard = vi.fn<() => void>()
  const stop = store.subscribe(heard)
  const before = store.getSnapshot()
  add(ulo, 'a', 'ulo')
  expect(store.getSnapshot()).toBe(before)
  expect(heard).not.toHaveBeenCalled()

  setKind(mari, 'a', 'question', 'mari')
  expect(store.getSnapshot()).toEqual({ canUndo: true, canRedo: false })
  undo.destroy()
  undo.undo()
  expect(store.getSnapshot()).toEqual({ canUndo: false, canRedo: true })
  expect(heard).toHaveBeenCalledTimes(2)
  stop()
  store.stop()
})
