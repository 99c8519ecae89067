import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { addCard, setPlainText } from '../../collab/document/cards'
import { CARD_LIMITS } from '../../domain/board/clipCard'
import { testWorld, type TestWorld } from '../testWorld'
import { projectBoard } from './projectBoard'
import { addTestCards, draft, testWorkshop } from './testWorkshop'

describe('the rows of a board', () => {
  let world: TestWorld
  beforeEach(async () => {
    world = await testWorld()
    await testWorkshop(world)
  })
  afterEach(() => world.remove())

  /** What a participant's own program may write into the board's document. */
  const write = async (work: (doc: Y.Doc) => void) => {
    const doc = new Y.Doc()
    doc.transact(() => work(doc))
    await world.documents.apply('b.cards', Y.encodeStateAsUpdate(doc), 'p-mari')
  }
  const add = (doc: Y.Doc, id: string, name = 'Mari') =>
    addCard(
      doc,
      { id, kind: 'draft', pos: { x: 0, y: 0 }, author: { key: 'p', name }, at: '' },
      null,
    )
  const rows = () => world.db.card.findMany({ where: { boardId: 'b' } })

  it('follow what is written, and are left alone where nothing is', async () => {
    const [id] = await addTestCards(world, draft)
    expect(await projectBoard(world, 'b')).toEqual([id])
    expect(await projectBoard(world, 'b')).toEqual([])
    expect(await rows()).toMatchObject([{ id, text: draft.text, authors: '["Mari"]' }])
  })

  it('take over no more of a card than an activity can hold', async () => {
    await write((doc) => {
      add(doc, 'c1', 'M'.repeat(5000))
      setPlainText(doc, 'c1', 'pikk '.repeat(50_000), null)
    })
    await projectBoard(world, 'b')
    const [row] = await rows()
    expect(row?.text).toHaveLength(CARD_LIMITS.text)
    expect(row?.authors).toHaveLength(CARD_LIMITS.author + 4)
  })

  it('are made of no more cards than a group could write, and of none with a made-up id', async () => {
    await write((doc) => {
      const cards = doc.getMap('cards')
      for (let nth = 0; nth < 5000; nth += 1) {
        cards.set(`c${nth}`, new Y.Map([['here', true]]))
      }
      for (const id of ['', 'a/b', 'a'.repeat(1000)]) cards.set(id, new Y.Map([['here', true]]))
    })
    expect(await projectBoard(world, 'b')).toHaveLength(1000)
    const ids = (await rows()).map(({ id }) => id)
    expect(ids).toHaveLength(1000)
    expect(ids.filter((id) => !/^c\d+$/.test(id))).toEqual([])
  })
})
