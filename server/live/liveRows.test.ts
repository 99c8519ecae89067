import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { answerText } from '../../collab/document/answers'
import { writePlainText } from '../../collab/document/cardText'
import { answersDocument, cardsDocument } from '../../domain/board/documentName'
import { addTestCards, draft, testWorkshop } from '../board/testWorkshop'
import { testHomework } from '../homework/testHomework'
import { createLiveRows } from './liveRows'
import { testWorld, type TestWorld } from '../testWorld'

/** What was committed and not followed: nobody tells these rows of a change, as nobody can tell a server that was killed. */
describe('rows that a server left behind (DUR-8)', () => {
  let world: TestWorld
  beforeEach(async () => {
    world = await testWorld()
    await testWorkshop(world)
    await testHomework(world, 1)
  })
  afterEach(() => world.remove())

  const onError = vi.fn<(error: unknown) => void>()
  afterEach(() => onError.mockReset())

  /** The rows as a server has them that starts now. */
  const start = async () => {
    const rows = createLiveRows(world, onError)
    rows.catchUp()
    await rows.settled()
  }
  const answer = async (text: string) => {
    const doc = new Y.Doc()
    writePlainText(answerText(doc, 'a'), text)
    await world.documents.apply(answersDocument('h1'), Y.encodeStateAsUpdate(doc), 'p-mari')
  }
  const cards = () => world.db.card.findMany({ where: { boardId: 'b' } })
  const homework = () => world.db.homework.findUniqueOrThrow({ where: { id: 'h1' } })
  const lookedInto = () => vi.spyOn(world.documents, 'look')

  it('follow at the next start, and their readers are told', async () => {
    const [id] = await addTestCards(world, draft)
    await answer('Avame ruumi')
    expect(await cards()).toEqual([])
    await start()
    expect(await cards()).toMatchObject([{ id, text: draft.text }])
    expect(await homework()).toMatchObject({ answerA: 'Avame ruumi', state: 'working' })
    expect(world.nudged).toEqual(['desk:w', 'homework:h1', 'workshop:w'])
    expect(onError).not.toHaveBeenCalled()
  })

  it('are not looked for in what was followed, and nobody is woken for it', async () => {
    await addTestCards(world, draft)
    await answer('Avame ruumi')
    const rows = createLiveRows(world, onError)
    rows.changed(cardsDocument('b'))
    rows.changed(answersDocument('h1'))
    await rows.settled()
    const told = [...world.nudged]
    const look = lookedInto()
    await start()
    expect(look).not.toHaveBeenCalled()
    expect(world.nudged).toEqual(told)
  })

  it('follow once what changed nothing in them, and wake nobody', async () => {
    const [id = ''] = await addTestCards(world, draft)
    await start()
    const told = [...world.nudged]
    const doc = new Y.Doc()
    Y.applyUpdate(doc, await world.documents.read(cardsDocument('b')))
    const before = Y.encodeStateVector(doc)
    const card = doc.getMap('cards').get(id)
    if (card instanceof Y.Map) card.set('pos', { x: 900, y: 900 })
    await world.documents.apply(cardsDocument('b'), Y.encodeStateAsUpdate(doc, before), 'p-mari')
    const look = lookedInto()
    await start()
    expect(look).toHaveBeenCalledOnce()
    await start()
    expect(look).toHaveBeenCalledOnce()
    expect(world.nudged).toEqual(told)
  })

  it('that cannot follow are told of and tried again at the next start, and others follow', async () => {
    const [id] = await addTestCards(world, draft)
    await answer('Avame ruumi')
    const look = lookedInto().mockRejectedValueOnce(new Error('The disk is away.'))
    await start()
    expect(onError.mock.calls).toEqual([[new Error('The disk is away.')]])
    expect(await cards()).toEqual([])
    expect((await homework()).answerA).toBe('Avame ruumi')
    await start()
    expect(await cards()).toMatchObject([{ id }])
    expect(look).toHaveBeenCalledTimes(3)
  })

  // Until the next change of a board its desk lacked what had been written while the disk was full.
  it('follow by themselves once the disk takes something again', async () => {
    const [id] = await addTestCards(world, draft)
    const full = Object.assign(new Error('The disk is full.'), { name: 'SQLITE_FULL' })
    lookedInto().mockRejectedValueOnce(full)
    const rows = createLiveRows(world, onError)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      rows.changed(cardsDocument('b'))
      await vi.waitFor(async () => {
        await vi.advanceTimersByTimeAsync(1000)
        expect(await cards()).toMatchObject([{ id }])
      }, 20_000)
      expect(onError.mock.calls).toEqual([[full]])
    } finally {
      vi.useRealTimers()
      await rows.settled()
    }
  })

  it('are told of where nobody knows which they are', async () => {
    vi.spyOn(world.documents, 'newest').mockRejectedValueOnce(new Error('The log is closed.'))
    await start()
    expect(onError.mock.calls).toEqual([[new Error('The log is closed.')]])
  })

  it('stay as they are where the log has less than they have followed', async () => {
    const [id] = await addTestCards(world, draft)
    await start()
    vi.spyOn(world.documents, 'newest').mockImplementation(async (names) => names.map(() => 0))
    const look = lookedInto()
    await start()
    expect(look).not.toHaveBeenCalled()
    expect(await cards()).toMatchObject([{ id }])
  })

  it('are found among many more than are asked about at a time, none of which is looked into', async () => {
    const ids = Array.from({ length: 1_200 }, (_, nth) => `m${String(nth).padStart(4, '0')}`)
    await world.db.board.createMany({ data: ids.map((id) => ({ id, workshopId: 'w' })) })
    const behind = ['m0000', 'm0499', 'm0500', 'm1199']
    for (const id of behind) {
      const doc = new Y.Doc()
      doc.getMap('cards').set('c1', new Y.Map([['here', true]]))
      await world.documents.apply(cardsDocument(id), Y.encodeStateAsUpdate(doc), 'p-mari')
    }
    const look = lookedInto()
    await start()
    expect(look.mock.calls.map(([name]) => name)).toEqual(behind.map(cardsDocument))
  })

  it('are left for the next start where the server ends meanwhile', async () => {
    await addTestCards(world, draft)
    await answer('Avame ruumi')
    const look = lookedInto()
    const rows = createLiveRows(world, onError)
    rows.stopCatchingUp()
    rows.catchUp()
    await rows.settled()
    expect(look).not.toHaveBeenCalled()
    await start()
    expect(await cards()).toHaveLength(1)
  })

  // A server that was stopped right after its start told of rows that stay behind.
  it('are no failure of a server that is stopped while it looks for them', async () => {
    const rows = createLiveRows(world, onError)
    vi.spyOn(world.documents, 'newest').mockImplementation(() => {
      rows.stopCatchingUp()
      return Promise.reject(new Error('closed'))
    })
    rows.catchUp()
    await rows.settled()
    expect(onError).not.toHaveBeenCalled()
  })
})
