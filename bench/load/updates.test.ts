import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { findTokens, tokenOf } from './token'
import { appendText, createCard, moveCard } from './updates'

const CLIENT = 4_123_456_789

/** What Yjs makes of one edit after another. */
function madeByYjs(...edits: ((doc: Y.Doc) => void)[]): Uint8Array[] {
  const doc = new Y.Doc()
  doc.clientID = CLIENT
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (const edit of edits) doc.transact(edit.bind(null, doc))
  return updates
}

it('text appended by hand is what Yjs makes of it', () => {
  const append = (text: string) => (doc: Y.Doc) =>
    doc.getText('t7').insert(doc.getText('t7').length, text)
  expect([
    appendText(CLIENT, 0, 't7', tokenOf(7, 0)),
    appendText(CLIENT, 12, 't7', tokenOf(7, 1)),
    appendText(CLIENT, 24, 't7', tokenOf(7, 2)),
  ]).toEqual(madeByYjs(...[0, 1, 2].map((nth) => append(tokenOf(7, nth)))))
})

it('a card made and moved by hand is what Yjs makes of it', () => {
  const create = (doc: Y.Doc) => doc.getMap('cards').set('c7', new Y.Map([['at', tokenOf(7, 0)]]))
  const move = (nth: number) => (doc: Y.Doc) => {
    const card = doc.getMap('cards').get('c7')
    if (card instanceof Y.Map) card.set('at', tokenOf(7, nth))
  }
  expect([
    createCard(CLIENT, 'c7', tokenOf(7, 0)),
    moveCard(CLIENT, 2, tokenOf(7, 1)),
    moveCard(CLIENT, 3, tokenOf(7, 2)),
  ]).toEqual(madeByYjs(create, move(1), move(2)))
})

it('tokens are found again in what Yjs makes of the whole, and nothing else is', () => {
  const doc = new Y.Doc()
  doc.getText('t').insert(0, `${tokenOf(1_295, 0)}~#no token~${tokenOf(7, 2_176_782_335)} ~#`)
  const found: number[][] = []
  findTokens(Y.encodeStateAsUpdate(doc), (writer, edit) => found.push([writer, edit]))
  expect(found).toEqual([
    [1_295, 0],
    [7, 2_176_782_335],
  ])
})
