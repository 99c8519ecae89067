import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readBoardCards } from '../board/readBoardCards'
import { readPromotionDesk } from '../board/readPromotionDesk'
import { followBoard } from '../board/followBoard'
import { addTestCards, draft, testWorkshop, type TestWorkshop } from '../board/testWorkshop'
import { testWorld, type TestWorld } from '../testWorld'
import { carryDraft } from './carryDraft'
import { carryDrafts } from './carryDrafts'
import { readHomework } from './readHomework'
import { testHomework } from './testHomework'

describe('carrying drafts to homework', () => {
  let world: TestWorld
  let people: TestWorkshop
  let cardId = ''
  beforeEach(async () => {
    world = await testWorld()
    people = await testWorkshop(world)
    await testHomework(world, 1)
    await testHomework(world, 2)
    ;[cardId = ''] = await addTestCards(world, { ...draft, target: 'üks ruum' })
  })
  afterEach(() => world.remove())

  const orderTo = (homeworkId: string) => ({ workshopId: 'w', boardId: 'b', cardId, homeworkId })
  const carry = (...homework: string[]) =>
    carryDrafts(world, people.facilitator, homework.map(orderTo))

  it('copies all that a draft says, and leaves the draft as it is', async () => {
    const [source] = await readBoardCards(world, 'b')
    expect(await carry('h1', 'h2')).toMatchObject([
      { homeworkId: 'h1', outcome: 'carried' },
      { homeworkId: 'h2', outcome: 'carried' },
    ])
    for (const board of ['hb1', 'hb2']) {
      const [copy] = await readBoardCards(world, board)
      const { blocks, deadlineRaw, parties, target, authors, kind } = copy ?? {}
      expect({ blocks, deadlineRaw, parties, target, authors, kind }).toEqual({
        blocks: source?.blocks,
        deadlineRaw: '2027',
        parties: draft.parties,
        target: 'üks ruum',
        authors: ['Mari'],
        kind: 'draft',
      })
      expect(copy?.id).not.toBe(cardId)
    }
    expect(await readBoardCards(world, 'b')).toEqual([source])
    expect(world.nudged).toEqual(expect.arrayContaining(['homework:h1', 'workshop:w']))
  })

  it('remembers where a copy came from and what it said', async () => {
    await carry('h1')
    await followBoard(world, 'hb1')
    const row = await world.db.card.findFirstOrThrow({ where: { boardId: 'hb1' } })
    expect(await world.db.carry.findFirstOrThrow()).toMatchObject({
      homeworkId: 'h1',
      fromBoardId: 'b',
      fromCardId: cardId,
      groupName: '1. grupp',
      cardId: row.id,
      text: draft.text,
      hash: row.hash,
    })
    const page = await readHomework(world, people.facilitator, 'h1')
    expect(page.drafts).toMatchObject([{ from: '1. grupp', gaps: [], text: draft.text }])
  })

  it('changes nothing when it is done again, however often at the same moment', async () => {
    const outcomes = await Promise.all([carry('h1'), carry('h1', 'h2'), carry('h2'), carry('h1')])
    const counts = outcomes.flat().map(({ outcome }) => outcome)
    expect(counts.filter((outcome) => outcome === 'carried')).toHaveLength(2)
    expect(counts.filter((outcome) => outcome === 'already')).toHaveLength(3)
    expect(await readBoardCards(world, 'hb1')).toHaveLength(1)
    expect(await readBoardCards(world, 'hb2')).toHaveLength(1)
    expect(await world.db.carry.count()).toBe(2)
  })

  it('finds a copy again whose row was lost', async () => {
    await carry('h1')
    await world.db.carry.deleteMany({})
    expect(await carry('h1')).toMatchObject([{ outcome: 'carried' }])
    expect(await readBoardCards(world, 'hb1')).toHaveLength(1)
  })

  it('is nobody’s work: the homework begins with the first change by a person', async () => {
    await carry('h1')
    await followBoard(world, 'hb1')
    const state = async () => (await world.db.homework.findUnique({ where: { id: 'h1' } }))?.state
    expect(await state()).toBe('notStarted')
    expect((await readHomework(world, people.facilitator, 'h1')).drafts).toHaveLength(1)
    await world.db.carry.updateMany({ data: { hash: 'as it was before' } })
    await world.db.card.deleteMany({ where: { boardId: 'hb1' } })
    await followBoard(world, 'hb1')
    expect(await state()).toBe('working')
  })

  it('is shown at the desk, which knows no homework board', async () => {
    await carry('h2')
    await followBoard(world, 'b')
    await followBoard(world, 'hb2')
    const desk = await readPromotionDesk(world, people.facilitator, 'w')
    expect(desk.homework).toEqual([
      { homeworkId: 'h1', municipality: 'Vald p1' },
      { homeworkId: 'h2', municipality: 'Vald p2' },
    ])
    expect(desk.rows).toMatchObject([{ boardId: 'b', fate: { carried: [{ homeworkId: 'h2' }] } }])
  })

  it('refuses one order and does the others', async () => {
    const outcomes = await carryDrafts(world, people.facilitator, [
      { ...orderTo('h1'), cardId: 'gone' },
      orderTo('none'),
      { ...orderTo('h1'), boardId: 'hb2' },
      orderTo('h1'),
    ])
    expect(outcomes).toMatchObject([
      { outcome: 'refused', reason: 'noDraft' },
      { outcome: 'refused', reason: 'noHomework' },
      { outcome: 'refused', reason: 'noBoard' },
      { outcome: 'carried' },
    ])
    await expect(carry()).rejects.toMatchObject({ code: 'invalid', reason: 'nothingToCarry' })
  })

  it.each([
    ['a participant', 'forbidden', () => people.member],
    ['a stranger', 'not_found', () => people.stranger],
  ])('is not for %s, who has no document opened', async (_who, code, who) => {
    const read = vi.spyOn(world.documents, 'read')
    await expect(carryDraft(world, who(), orderTo('h1'))).rejects.toMatchObject({ code })
    expect(read).not.toHaveBeenCalled()
  })
})
