import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { TextBlock } from '../../domain/board/card'
import { noteAuthor } from './authors'
import { cardText } from './cardShape'
import { addCard, removeCard, setDeadline, setKind, setTarget } from './cards'
import { readBlocks } from './cardText'
import { copyCard } from './copyCard'
import { addParty } from './parties'
import { readCard, readCards } from './readCards'
import { writeBlocks } from './writeBlocks'

const at = '2026-11-17T12:00:00.000Z'
const pos = { x: 5, y: 6 }
const order = { id: 'a', as: 'b', pos, at }

const plain = (text: string, depth = 0, kind: TextBlock['kind'] = 'paragraph'): TextBlock => ({
  kind,
  depth,
  runs: text === '' ? [] : [{ text, marks: [] }],
})

function board(): Y.Doc {
  const doc = new Y.Doc()
  const author = { key: 'p-mari', name: 'Mari' }
  addCard(doc, { id: 'a', kind: 'draft', pos: { x: 0, y: 0 }, author, at: '' }, null)
  return doc
}

describe('a copied card', () => {
  it('says all that the card said, and is another one', () => {
    const from = board()
    const text = cardText(from, 'a')
    if (text) writeBlocks(text, [plain('Avame ruumi'), plain('kooli kõrval', 1, 'item')])
    setKind(from, 'a', 'question', null)
    setDeadline(from, 'a', 'sügisel', null)
    setTarget(from, 'a', 'üks ruum', null)
    for (const party of ['vald', 'kool']) addParty(from, 'a', party, null)
    noteAuthor(from, 'a', { key: 'p-jaan', name: 'Jaan' })
    const to = new Y.Doc()

    expect(copyCard(from, to, order)).toBe(true)
    const { id: _from, order: _at, ...said } = readCard(from, 'a') ?? { id: '', order: '' }
    expect(readCards(to)).toEqual([
      { ...said, id: 'b', order: expect.any(String), pos, createdAt: at },
    ])
    setDeadline(to, 'b', 'kevadel', null)
    expect(readCard(from, 'a')?.deadlineRaw).toBe('sügisel')
  })

  it('is written once, and never of a card that is gone', () => {
    const from = board()
    const to = new Y.Doc()
    expect(copyCard(from, to, order)).toBe(true)
    expect(copyCard(from, to, order)).toBe(false)
    removeCard(from, 'a', null)
    expect(copyCard(from, to, { ...order, as: 'c' })).toBe(false)
    expect(copyCard(from, to, { ...order, id: 'none', as: 'c' })).toBe(false)
    expect(readCards(to)).toHaveLength(1)
  })
})

describe('written blocks', () => {
  it.each<[string, TextBlock[]]>([
    ['an empty paragraph', [plain('')]],
    ['paragraphs', [plain('esimene'), plain(''), plain('kolmas')]],
    [
      'marks and line breaks',
      [
        {
          kind: 'paragraph',
          depth: 0,
          runs: [
            { text: 'väga ', marks: [] },
            { text: 'tähtis', marks: ['bold', 'italic'] },
            { text: '\n', marks: [] },
            { text: 'asi', marks: ['strike'] },
          ],
        },
      ],
    ],
    [
      'lists in lists, and another kind of list after them',
      [
        plain('enne'),
        plain('täpp', 1, 'item'),
        plain('all', 2, 'numbered'),
        plain('veel', 2, 'numbered'),
        plain('teine täpp', 1, 'item'),
        plain('esiteks', 1, 'numbered'),
        plain('pärast'),
      ],
    ],
    ['a list that begins deep', [plain('sügaval', 3, 'item')]],
  ])('read as what they were: %s', (_what, blocks) => {
    const fragment = new Y.Doc().getXmlFragment('text')
    writeBlocks(fragment, blocks)
    expect(readBlocks(fragment)).toEqual(blocks)
  })
})
