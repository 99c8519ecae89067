import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Doc, encodeStateAsUpdate } from 'yjs'
import { addCards } from '../board/addCards'
import { followBoard } from '../board/followBoard'
import { draft, testWorkshop, type TestWorkshop } from '../board/testWorkshop'
import { writeComment } from '../comment/writeComment'
import type { Deps } from '../deps'
import { testWorld, type TestWorld } from '../testWorld'
import { editWorkshop } from '../workshop/editWorkshop'
import type { GroupFields } from '../workshop/workshopFields'
import { carryDrafts } from './carryDrafts'
import { handOutHomework } from './handOutHomework'
import { readHandOut } from './readHandOut'

const order = {
  instructions: 'Täitke tähtajad ja osapooled.',
  opensOn: '2026-11-18',
  dueOn: '2026-12-15',
  version: 0,
}

describe('handing out homework', () => {
  let world: TestWorld
  let people: TestWorkshop
  beforeEach(async () => {
    world = await testWorld()
    people = await testWorkshop(world)
  })
  afterEach(() => world.remove())

  const handOut = (change: Partial<typeof order> = {}) =>
    handOutHomework(world, people.facilitator, 'w', { ...order, ...change })
  const read = () => readHandOut(world, people.facilitator, 'w')
  const stay = [{ id: 'g', name: '1. grupp', theme: '', prompts: '', defaultChapter: '' }]
  const edit = (
    municipalities: string[],
    version: number,
    deps: Deps = world,
    groups: GroupFields[] = stay,
  ) =>
    editWorkshop(deps, people.facilitator, 'w', {
      title: 'Töötuba',
      date: '2026-11-17',
      timeZone: 'Europe/Tallinn',
      place: '',
      link: '',
      objectives: '',
      municipalities,
      groups,
      version,
    })

  it('gives every municipality a homework and a board', async () => {
    expect(await read()).toMatchObject({ due: null, municipalities: 2, homework: [] })
    expect(await handOut()).toEqual({ added: 2 })
    const page = await read()
    expect(page.homework).toMatchObject([
      { municipality: 'Vald p1', state: 'notStarted', complete: 0, all: 0 },
      { municipality: 'Vald p2', state: 'notStarted', complete: 0, all: 0 },
    ])
    // The world stands at noon of the 17th in Estonia's winter.
    expect(page.due).toMatchObject({ opensIn: 1, daysLeft: 28, version: 1 })
    expect(await world.db.board.count({ where: { groupId: null } })).toBe(2)
    expect(world.nudged).toContain('workshop:w')
  })

  it('changes nothing when it is done again, also at the same moment', async () => {
    await Promise.all([handOut(), handOut(), handOut()])
    const before = await read()
    expect(await handOut()).toEqual({ added: 0 })
    expect(await read()).toEqual(before)
    expect(await world.db.homework.count()).toBe(2)
    expect(await world.db.board.count({ where: { groupId: null } })).toBe(2)
  })

  it('changes what is asked, unless somebody else did meanwhile', async () => {
    await handOut()
    await handOut({ dueOn: '2026-12-20', version: 1 })
    expect((await read()).due).toMatchObject({ dueOn: '2026-12-20', version: 2 })
    await expect(handOut({ dueOn: '2027-01-10', version: 1 })).rejects.toMatchObject({
      code: 'conflict',
      reason: 'assignmentChanged',
      params: { version: 2 },
    })
  })

  it.each([
    ['dueBeforeOpening', { opensOn: '2026-12-01', dueOn: '2026-11-30' }],
    ['dueBeforeWorkshop', { dueOn: '2026-11-16' }],
    ['opensBeforeWorkshop', { opensOn: '2026-11-01' }],
  ])('is refused as %s, with nothing handed out', async (reason, days) => {
    await expect(handOut(days)).rejects.toMatchObject({ code: 'invalid', reason })
    expect(await world.db.homework.count()).toBe(0)
    expect(await world.db.assignment.count()).toBe(0)
  })

  it('is refused without a municipality, with nothing handed out', async () => {
    await world.db.workshopMunicipality.deleteMany({})
    await expect(handOut()).rejects.toMatchObject({ code: 'invalid', reason: 'noMunicipalities' })
    expect(await world.db.assignment.count()).toBe(0)
  })

  it.each([
    ['a participant', 'forbidden', () => people.member],
    ['a stranger', 'not_found', () => people.stranger],
  ])('is not for %s', async (_who, code, who) => {
    await expect(handOutHomework(world, who(), 'w', order)).rejects.toMatchObject({ code })
    await expect(readHandOut(world, who(), 'w')).rejects.toMatchObject({ code })
  })

  it('gives a municipality that comes later its own, and lets none go that has begun', async () => {
    await handOut()
    await edit(['Vald p1', 'Vald p2', 'Uus vald'], 1)
    expect((await read()).homework.map(({ municipality }) => municipality)).toEqual([
      'Vald p1',
      'Vald p2',
      'Uus vald',
    ])
    await edit(['Vald p1', 'Uus vald'], 2)
    expect(await world.db.board.count({ where: { groupId: null } })).toBe(2)
    await world.db.homework.updateMany({ data: { state: 'working' } })
    await expect(edit(['Uus vald'], 3)).rejects.toMatchObject({
      code: 'conflict',
      reason: 'municipalityInUse',
      params: { name: 'Vald p1' },
    })
  })

  it('keeps what was said about a homework that nobody has begun', async () => {
    await handOut()
    const { id } = await world.db.homework.findFirstOrThrow({
      where: { municipality: { name: 'Vald p1' } },
    })
    await writeComment(world, people.facilitator, id, { cardId: null, text: 'Kes alustab?' })
    await expect(edit(['Vald p2'], 1)).rejects.toMatchObject({ reason: 'municipalityCommented' })
    expect(await world.db.comment.count()).toBe(1)
  })

  it('keeps what was carried to a homework that nobody has begun', async () => {
    await handOut()
    const [cardId = ''] = await addCards(world, 'b', [draft])
    const { id: homeworkId } = await world.db.homework.findFirstOrThrow({
      where: { municipality: { name: 'Vald p1' } },
    })
    const order = { workshopId: 'w', boardId: 'b', cardId, homeworkId }
    const [carried] = await carryDrafts(world, people.facilitator, [order])
    expect(carried).toMatchObject({ outcome: 'carried' })
    await expect(edit(['Vald p2'], 1)).rejects.toMatchObject({ reason: 'municipalityHasDrafts' })
  })

  // The rows are half a second behind, and what they did not have yet was gone for whoever had just read that it was saved.
  it.each([
    ['a card', (boardId: string) => `${boardId}.cards`],
    ['an answer', (_boardId: string, id: string) => `${id}.answers`],
  ])('keeps a homework in which %s was written just now', async (_what, nameOf) => {
    await handOut()
    const { id, boardId } = await world.db.homework.findFirstOrThrow({
      where: { municipality: { name: 'Vald p1' } },
    })
    const doc = new Doc()
    doc.getText('any').insert(0, 'Kirjutan')
    await world.documents.apply(nameOf(boardId, id), encodeStateAsUpdate(doc), 'p-mari')
    await expect(edit(['Vald p2'], 1)).rejects.toMatchObject({ reason: 'municipalityInUse' })
    expect(await world.db.homework.count()).toBe(2)
  })

  it('keeps a group from which a draft was carried, though its card was removed since', async () => {
    await world.db.participant.deleteMany({})
    await handOut()
    const [cardId = ''] = await addCards(world, 'b', [draft])
    await followBoard(world, 'b')
    const { id: homeworkId } = await world.db.homework.findFirstOrThrow({
      where: { municipality: { name: 'Vald p1' } },
    })
    const order = { workshopId: 'w', boardId: 'b', cardId, homeworkId }
    await carryDrafts(world, people.facilitator, [order])
    await world.db.card.deleteMany({ where: { boardId: 'b' } })
    const groups = [{ id: null, name: 'Uus', theme: '', prompts: '', defaultChapter: '' }]
    const refused = edit(['Vald p1', 'Vald p2'], 1, world, groups)
    await expect(refused).rejects.toMatchObject({ reason: 'groupInUse' })
  })

  it('keeps a group on whose board a card was written just now', async () => {
    await world.db.participant.deleteMany({})
    await addCards(world, 'b', [draft])
    const groups = [{ id: null, name: 'Uus', theme: '', prompts: '', defaultChapter: '' }]
    const refused = { code: 'conflict', reason: 'groupInUse', params: { name: '1. grupp' } }
    await expect(edit(['Vald p1'], 1, world, groups)).rejects.toMatchObject(refused)
    await followBoard(world, 'b')
    await expect(edit(['Vald p1'], 1, world, groups)).rejects.toMatchObject(refused)
    await world.db.card.deleteMany({})
    await edit(['Vald p1'], 1, world, groups)
    expect(await world.db.group.findMany()).toMatchObject([{ name: 'Uus' }])
  })

  // Whoever had it open went on writing, and read that it was saved.
  it('closes the documents of a homework that goes with its municipality', async () => {
    await handOut()
    const { id, boardId } = await world.db.homework.findFirstOrThrow({
      where: { municipality: { name: 'Vald p1' } },
    })
    const rechecked: string[] = []
    const recheck = (name: string) => void rechecked.push(name)
    await edit(['Vald p2'], 1, { ...world, documents: { ...world.documents, recheck } })
    expect(rechecked).toEqual([`${boardId}.cards`, `${id}.answers`])
  })
})
