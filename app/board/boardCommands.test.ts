import { beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readCard, readCards } from '../../collab/document/readCards'
import { createPersonalUndo } from '../../collab/document/createPersonalUndo'
import { COMMAND_ORIGIN, createBoardCommands } from './boardCommands'

const now = () => new Date('2026-03-04T10:00:00Z')
const pos = { x: 10, y: 20 }
let doc: Y.Doc
let ann: ReturnType<typeof createBoardCommands>
let bo: ReturnType<typeof createBoardCommands>

beforeEach(() => {
  doc = new Y.Doc()
  ann = createBoardCommands(doc, { key: 'a', name: 'Ann' }, now)
  bo = createBoardCommands(doc, { key: 'b', name: 'Bo' }, now)
})

it('adds a card that says who, when and where', () => {
  const id = ann.add('question', pos)
  expect(readCard(doc, id)).toMatchObject({
    kind: 'question',
    pos,
    authors: ['Ann'],
    createdAt: '2026-03-04T10:00:00.000Z',
  })
})

it.each<[string, (id: string) => void]>([
  ['its kind', (id) => bo.setKind(id, 'note')],
  ['its deadline', (id) => bo.setDeadline(id, 'kevadel')],
  ['its parties', (id) => bo.addParty(id, 'koolid')],
  ['its text', (id) => bo.noteTyping(id)],
])('counts who changes %s among the authors', (_what, change) => {
  const id = ann.add('draft', pos)
  change(id)
  expect(readCard(doc, id)?.authors).toEqual(['Ann', 'Bo'])
})

it('does not count who only moves a card', () => {
  const [first, second] = [ann.add('draft', pos), ann.add('draft', pos)]
  bo.move(first, { x: 1, y: 1 })
  bo.place(second, null)
  expect(readCards(doc).map(({ id, authors }) => [id, authors])).toEqual([
    [second, ['Ann']],
    [first, ['Ann']],
  ])
})

it('removes and restores several cards in one step of the undo', () => {
  const undo = createPersonalUndo(doc, [COMMAND_ORIGIN])
  const ids = [ann.add('draft', pos), ann.add('draft', pos)]
  ann.remove(ids)
  expect(readCards(doc)).toEqual([])
  undo.undo()
  expect(readCards(doc)).toHaveLength(2)
  ann.remove(ids)
  ann.restore(ids)
  expect(readCards(doc)).toHaveLength(2)
})
