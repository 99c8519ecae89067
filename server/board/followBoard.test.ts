import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { addCard, setPlainText } from '../../collab/document/cards'
import { CARD_LIMITS } from '../../domain/board/clipCard'
import { testWorld, type TestWorld } from '../testWorld'
import { followBoard } from './followBoard'
import { addTestCards, draft, testWorkshop } from './testWorkshop'

function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { open: () => open(), opened }
}

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
    Y.applyUpdate(doc, await world.documents.read('b.cards'))
    const before = Y.encodeStateVector(doc)
    doc.transact(() => work(doc))
    await world.documents.apply('b.cards', Y.encodeStateAsUpdate(doc, before), 'p-mari')
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
    await followBoard(world, 'b')
    expect(await rows()).toMatchObject([{ id, text: draft.text, authors: '["Mari"]' }])
    expect(world.nudged).toEqual(['desk:w'])
    const before = await rows()
    await followBoard(world, 'b')
    expect(await rows()).toEqual(before)
    expect(world.nudged).toEqual(['desk:w'])
  })

  it('say what is newest, though whoever read first is the last to write', async () => {
    const [first] = await addTestCards(world, draft)
    const [hasRead, newerIsWritten] = [gate(), gate()]
    const look: typeof world.documents.look = async (...asked) => {
      const found = await world.documents.look(...asked)
      hasRead.open()
      await newerIsWritten.opened
      return found
    }
    const older = followBoard({ ...world, documents: { ...world.documents, look } }, 'b')
    await hasRead.opened
    const [second] = await addTestCards(world, draft)
    await followBoard(world, 'b')
    newerIsWritten.open()
    await older
    expect((await rows()).map(({ id }) => id).sort()).toEqual([first, second].sort())
    expect(await world.db.board.findUnique({ where: { id: 'b' } })).toMatchObject({
      followedSeq: 2,
    })
  })

  it('follow a log that was put back with less than they have followed (DUR-8)', async () => {
    const [id] = await addTestCards(world, draft)
    await world.db.board.update({ where: { id: 'b' }, data: { followedSeq: 700 } })
    await followBoard(world, 'b')
    expect(await rows()).toMatchObject([{ id }])
    expect(await world.db.board.findUnique({ where: { id: 'b' } })).toMatchObject({
      followedSeq: 1,
    })
  })

  it('are nobody’s where there is no such board', async () => {
    await followBoard(world, 'nowhere')
    expect(world.nudged).toEqual([])
  })

  it('take over no more of a card than an activity can hold', async () => {
    await write((doc) => {
      add(doc, 'c1', 'M'.repeat(5000))
      setPlainText(doc, 'c1', 'pikk '.repeat(50_000), null)
    })
    await followBoard(world, 'b')
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
    await followBoard(world, 'b')
    const ids = (await rows()).map(({ id }) => id)
    expect(ids).toHaveLength(1000)
    expect(ids.filter((id) => !/^c\d+$/.test(id))).toEqual([])
    // So many changes in one step were once more than a statement took, and the rows stayed behind for good.
    await write((doc) => {
      for (let nth = 0; nth < 5000; nth += 1) doc.getMap('cards').set(`c${nth}`, 'gone')
    })
    await followBoard(world, 'b')
    expect(await rows()).toEqual([])
  })
})
