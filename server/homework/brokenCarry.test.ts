import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createBoardTurns } from '../board/boardTurns'
import { followBoard } from '../board/followBoard'
import { readBoardCards } from '../board/readBoardCards'
import { addTestCards, draft, testWorkshop, type TestWorkshop } from '../board/testWorkshop'
import { createLiveRows } from '../live/liveRows'
import { testWorld, type TestWorld } from '../testWorld'
import { carryDraft } from './carryDraft'
import { testHomework } from './testHomework'

let world: TestWorld
let people: TestWorkshop
let cardId = ''
beforeEach(async () => {
  world = await testWorld()
  people = await testWorkshop(world)
  await testHomework(world, 1)
  ;[cardId = ''] = await addTestCards(world, draft)
})
afterEach(() => world.remove())

const carry = () =>
  carryDraft(world, people.facilitator, { workshopId: 'w', boardId: 'b', cardId, homeworkId: 'h1' })
const homeworkState = async () =>
  (await world.db.homework.findUnique({ where: { id: 'h1' } }))?.state

/** What is kept once a server has started anew. */
async function startAnew() {
  const rows = createLiveRows(world, (error) => {
    throw error
  })
  rows.catchUp()
  await rows.settled()
  rows.stopCatchingUp()
  const carries = await world.db.carry.findMany()
  const cards = await readBoardCards(world, 'hb1')
  return { carries: carries.map((row) => row.pending), cards: cards.map(({ id }) => id) }
}

/** Carries the draft on a server that is killed before the copy is written, or right after. */
async function carryKilled(when: 'before' | 'after'): Promise<void> {
  const apply = world.documents.apply.bind(world.documents)
  const isKilled = new Promise<void>((killed) => {
    vi.spyOn(world.documents, 'apply').mockImplementationOnce(async (...written) => {
      if (when === 'after') await apply(...written)
      killed()
      await new Promise(() => undefined)
    })
  })
  void carry()
  await isKilled
  vi.restoreAllMocks()
  // Its turns have gone with it.
  world.boardTurns = createBoardTurns()
}

// The copy stayed behind without its row, as a draft that nobody knew whence it came and that seemed to be the municipality's own work.
describe('a draft that was being carried when the server was killed', () => {
  it('is carried where its copy was written, and is nobody’s work', async () => {
    await carryKilled('after')
    const { carries, cards } = await startAnew()
    expect([carries, cards.length]).toEqual([[false], 1])
    await followBoard(world, 'hb1')
    expect(await homeworkState()).toBe('notStarted')
    expect(await carry()).toBe('already')
  })

  it('is not where it was not, and can be carried again', async () => {
    await carryKilled('before')
    expect(await startAnew()).toEqual({ carries: [], cards: [] })
    expect(await carry()).toBe('carried')
    expect((await startAnew()).carries).toEqual([false])
  })

  it.each(['before', 'after'] as const)(
    'is carried at the next press, %s it was copied',
    async (when) => {
      await carryKilled(when)
      await carry()
      expect(await world.db.carry.findMany()).toMatchObject([{ pending: false, text: draft.text }])
      expect(await readBoardCards(world, 'hb1')).toHaveLength(1)
    },
  )
})

it('keeps no row of a copy that could not be written', async () => {
  const full = new Error('the disk is full')
  vi.spyOn(world.documents, 'apply').mockRejectedValueOnce(full)
  await expect(carry()).rejects.toBe(full)
  expect(await world.db.carry.count()).toBe(0)
})

it('leaves the database to others while the copy is written', async () => {
  const apply = world.documents.apply.bind(world.documents)
  vi.spyOn(world.documents, 'apply').mockImplementationOnce(async (...written) => {
    await world.db.$transaction((tx) => tx.workshop.count())
    await apply(...written)
  })
  expect(await carry()).toBe('carried')
})
