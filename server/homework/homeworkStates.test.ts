import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addCards } from '../board/addCards'
import { authorizeDocument } from '../board/authorizeDocument'
import { readCardRows, writeCardRows } from '../board/cardRows'
import { draft, testWorkshop, type TestWorkshop } from '../board/testWorkshop'
import type { Queries } from '../db'
import type { Actor } from '../deps'
import { onDevice, testWorld, type TestWorld } from '../testWorld'
import { readHomework } from './readHomework'
import { readMyHomework } from './readMyHomework'
import { reopenHomework } from './reopenHomework'
import { submitHomework } from './submitHomework'
import { testHomework } from './testHomework'
import { workOnDraft } from './workOnDraft'

describe('a homework', () => {
  let world: TestWorld
  let people: TestWorkshop
  let mari: Actor
  let whole = ''
  let gappy = ''
  beforeEach(async () => {
    world = await testWorld()
    people = await testWorkshop(world)
    await testHomework(world, 1)
    mari = people.member
    await world.db.participant.update({ where: { id: 'mari' }, data: { municipalityId: 'p1m' } })
    ;[whole = '', gappy = ''] = await addCards(world, 'hb1', [
      { ...draft, target: 'üks ruum' },
      { ...draft, deadlineRaw: '', target: '' },
      { ...draft, kind: 'note', deadlineRaw: '', parties: [] },
    ])
    // As what was carried: it has rows, and nobody has begun with it.
    const carried = await readCardRows(world, 'hb1')
    await world.db.$transaction((tx) => writeCardRows(tx, 'hb1', carried, 0))
  })
  afterEach(() => world.remove())

  const state = async () => (await world.db.homework.findUnique({ where: { id: 'h1' } }))?.state
  const mode = async (actor: Actor) =>
    (await authorizeDocument(world, actor, 'hb1.cards'))?.mode ?? null
  const gaps = () => [`${gappy}/deadline`, `${gappy}/target`]

  it('shows what is missing and who works on what, and begins with the first who does', async () => {
    await workOnDraft(world, mari, 'h1', { cardId: gappy, isOn: true })
    await workOnDraft(world, people.facilitator, 'h1', { cardId: gappy, isOn: true })
    await workOnDraft(world, mari, 'h1', { cardId: gappy, isOn: true })
    const { drafts, homework, board } = await readHomework(world, mari, 'h1')
    expect(homework.state).toBe('working')
    expect(drafts).toMatchObject([
      { cardId: whole, gaps: [], workers: [] },
      {
        cardId: gappy,
        gaps: ['deadline', 'target'],
        workers: [{ name: 'fred' }, { name: 'Mari' }],
      },
    ])
    expect(board.me.key).toBe('p-mari')
    await workOnDraft(world, mari, 'h1', { cardId: gappy, isOn: false })
    const after = await readHomework(world, mari, 'h1')
    expect(after.drafts[1]?.workers).toMatchObject([{ name: 'fred' }])
    await expect(
      workOnDraft(world, mari, 'h1', { cardId: 'none', isOn: true }),
    ).rejects.toMatchObject({ code: 'not_found', reason: 'noDraft' })
  })

  it('is submitted with its gaps only where each was confirmed', async () => {
    await expect(submitHomework(world, mari, 'h1', [])).rejects.toMatchObject({
      code: 'invalid',
      reason: 'homeworkGaps',
      params: { count: 2 },
    })
    await expect(submitHomework(world, mari, 'h1', gaps().slice(1))).rejects.toMatchObject({
      params: { count: 1 },
    })
    expect(await state()).toBe('notStarted')
    await submitHomework(world, mari, 'h1', gaps())
    const stored = await world.db.homework.findUniqueOrThrow({ where: { id: 'h1' } })
    expect(stored).toMatchObject({ state: 'submitted', submittedAt: world.now() })
    expect(JSON.parse(stored.confirmedGaps)).toEqual([
      { cardId: gappy, gap: 'deadline' },
      { cardId: gappy, gap: 'target' },
    ])
  })

  // What others wrote while the database was busy was neither asked about nor kept with the homework.
  it('has its gaps read in the turn of the database in which it is submitted', async () => {
    const states: Promise<string | undefined>[] = []
    const before = { ...world.documents }
    vi.spyOn(world.documents, 'look').mockImplementation(async (name, read) => {
      const found = await before.look(name, read)
      const stateOf = async (tx: Queries) =>
        (await tx.homework.findUnique({ where: { id: 'h1' } }))?.state
      if (states.length === 0) states.push(world.db.$transaction(stateOf))
      return found
    })
    await submitHomework(world, mari, 'h1', gaps())
    expect(await Promise.all(states)).toEqual(['submitted'])
  })

  it('is read by its municipality while it is submitted, until it is reopened', async () => {
    const recheck = vi.spyOn(world.documents, 'recheck')
    expect(await mode(mari)).toBe('rw')
    await submitHomework(world, mari, 'h1', gaps())
    expect(recheck.mock.calls.flat()).toEqual(['hb1.cards', 'h1.answers'])
    expect([await mode(mari), await mode(people.facilitator)]).toEqual(['ro', 'rw'])
    await expect(submitHomework(world, mari, 'h1', gaps())).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(
      workOnDraft(world, mari, 'h1', { cardId: gappy, isOn: true }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    await reopenHomework(world, mari, 'h1')
    expect([await mode(mari), await state()]).toEqual(['rw', 'working'])
    expect((await readHomework(world, mari, 'h1')).homework.submittedAt).toBeNull()
    await expect(reopenHomework(world, mari, 'h1')).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('is worked on again from the first worker after it was returned', async () => {
    await world.db.homework.update({ where: { id: 'h1' }, data: { state: 'returned' } })
    await workOnDraft(world, mari, 'h1', { cardId: gappy, isOn: true })
    expect(await state()).toBe('working')
  })

  it('stands still while its workshop is frozen, but for the facilitator’s hand', async () => {
    await world.db.workshop.update({ where: { id: 'w' }, data: { state: 'frozen' } })
    for (const act of [
      () => workOnDraft(world, mari, 'h1', { cardId: gappy, isOn: true }),
      () => submitHomework(world, mari, 'h1', gaps()),
      () => reopenHomework(world, mari, 'h1'),
    ]) {
      await expect(act()).rejects.toMatchObject({ code: 'forbidden' })
    }
    expect([await mode(mari), await mode(people.facilitator)]).toEqual(['ro', 'rw'])
    expect((await readHomework(world, mari, 'h1')).board.mayWrite).toBe(false)
  })

  it('is its municipality’s: for nobody else of the workshop, nor for a stranger', async () => {
    await world.db.participant.create({
      data: { id: 'jaan', workshopId: 'w', groupId: 'g', name: 'Jaan', deviceHash: 'tablet' },
    })
    for (const other of [onDevice('tablet'), people.stranger, onDevice('unknown')]) {
      await expect(readHomework(world, other, 'h1')).rejects.toMatchObject({ code: 'not_found' })
      await expect(submitHomework(world, other, 'h1', gaps())).rejects.toMatchObject({
        code: 'not_found',
      })
      expect(await readMyHomework(world.db, other, world.now())).toEqual([])
    }
  })

  it('is on the home page of whoever joined for it and of its editors', async () => {
    await testHomework(world, 2)
    const mine = await readMyHomework(world.db, mari, world.now())
    expect(mine).toMatchObject([{ id: 'h1', municipality: 'Vald p1', complete: 1, all: 2 }])
    const edited = await readMyHomework(world.db, people.facilitator, world.now())
    expect(edited.map(({ id }) => id)).toEqual(['h1', 'h2'])
  })
})
