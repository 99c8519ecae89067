import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeMyGroup } from './changeMyGroup'
import { joinWorkshop } from './joinWorkshop'
import { listWorkshops } from './listWorkshops'
import { lookUpCode } from './lookUpCode'
import { newJoinCode } from './newJoinCode'
import { readWorkshop } from './readWorkshop'
import { setWorkshopState } from './setWorkshopState'
import { device, group, testWorkshops, workshopOf } from './testWorkshops'

const municipality = { other: 'Kase vald' }
const anu = { name: 'Anu', municipality, group: 'even' } as const

describe('joining a workshop', () => {
  let world: Awaited<ReturnType<typeof testWorkshops>>
  let mari: Awaited<ReturnType<typeof world.account>>
  beforeAll(async () => {
    world = await testWorkshops()
    mari = await world.account('Mari')
  })
  afterAll(() => world.remove())

  it('leads to the board of the chosen group, and the others are told to look', async () => {
    const { id, joinCode, groupIds } = await workshopOf(world.deps, mari, {
      municipalities: ['Haava vald'],
    })
    const page = await readWorkshop(world.deps, mari, id)
    const joined = await joinWorkshop(world.deps, device(), joinCode.toLowerCase(), {
      name: 'Anu',
      municipality: { id: page.municipalities[0]?.id ?? '' },
      group: { id: groupIds[1] ?? '' },
    })
    expect(joined.boardId).toBe(page.groups[1]?.boardId)
    expect(world.nudged).toContain(`workshop:${id}`)
    const after = await readWorkshop(world.deps, mari, id)
    expect(after.groups.map(({ members }) => members.map(({ name }) => name))).toEqual([
      [],
      ['Anu'],
    ])
    expect(after.groups[1]?.members[0]?.municipality).toBe('Haava vald')
  })

  it('knows the same device again, also when the workshop is closed', async () => {
    const { id, joinCode } = await workshopOf(world.deps, mari)
    const phone = device()
    const first = await joinWorkshop(world.deps, phone, joinCode, anu)
    await setWorkshopState(world.deps, mari, id, 'closed')
    const again = await joinWorkshop(world.deps, phone, joinCode, { ...anu, name: 'Keegi' })
    expect(again).toEqual(first)
    expect((await lookUpCode(world.deps, phone, joinCode)).joined).toEqual({
      boardId: first.boardId,
    })
    expect((await listWorkshops(world.deps, phone)).joined).toMatchObject([{ id }])
    expect(await world.db.participant.count({ where: { workshopId: id } })).toBe(1)
  })

  it('refuses newcomers where it is closed or frozen, on the form as on the page before it', async () => {
    const { id, joinCode } = await workshopOf(world.deps, mari)
    for (const state of ['closed', 'frozen'] as const) {
      await setWorkshopState(world.deps, mari, id, state)
      const refused = { code: 'forbidden', reason: 'codeClosed' }
      await expect(lookUpCode(world.deps, device(), joinCode)).rejects.toMatchObject(refused)
      await expect(joinWorkshop(world.deps, device(), joinCode, anu)).rejects.toMatchObject(refused)
    }
    const boards = await world.db.board.findMany({ where: { workshopId: id } })
    for (const board of boards) expect(world.rechecked).toContain(`${board.id}.cards`)
    await setWorkshopState(world.deps, mari, id, 'open')
    await joinWorkshop(world.deps, device(), joinCode, anu)
  })

  it('shows who holds the code no names of people', async () => {
    const { joinCode } = await workshopOf(world.deps, mari)
    await joinWorkshop(world.deps, device(), joinCode, { ...anu, name: 'Salajane Inimene' })
    const seen = await lookUpCode(world.deps, device(), joinCode)
    expect(seen).toMatchObject({ title: 'Avatud vald', joined: null })
    expect(seen.groups.map(({ members }) => members)).toEqual([1, 0])
    expect(JSON.stringify(seen)).not.toContain('Salajane')
  })

  it('keeps forty who join at once even', async () => {
    const { id, joinCode } = await workshopOf(world.deps, mari, {
      groups: ['Üks', 'Kaks', 'Kolm'].map((name) => group(name)),
    })
    const devices = Array.from({ length: 40 }, device)
    await Promise.all(devices.map((actor) => joinWorkshop(world.deps, actor, joinCode, anu)))
    const { groups } = await readWorkshop(world.deps, mari, id)
    const sizes = groups.map(({ members }) => members.length).sort((a, b) => a - b)
    expect(sizes).toEqual([13, 13, 14])
  })

  it('makes one participant of a device that presses twice at once', async () => {
    const { id, joinCode } = await workshopOf(world.deps, mari)
    const phone = device()
    const press = () => joinWorkshop(world.deps, phone, joinCode, anu)
    const results = await Promise.all([press(), press(), press()])
    expect(new Set(results.map(({ participantId }) => participantId)).size).toBe(1)
    expect(await world.db.participant.count({ where: { workshopId: id } })).toBe(1)
  })

  it('refuses the group and the municipality of another workshop', async () => {
    const other = await workshopOf(world.deps, mari, { municipalities: ['Männi vald'] })
    const foreign = await readWorkshop(world.deps, mari, other.id)
    const { joinCode } = await workshopOf(world.deps, mari)
    const wrong = [
      { ...anu, group: { id: other.groupIds[0] ?? '' } },
      { ...anu, municipality: { id: foreign.municipalities[0]?.id ?? '' } },
    ]
    for (const request of wrong) {
      await expect(joinWorkshop(world.deps, device(), joinCode, request)).rejects.toMatchObject({
        code: 'invalid',
      })
    }
  })

  it('slows down a device that guesses codes, and no other one', async () => {
    const { joinCode } = await workshopOf(world.deps, mari)
    const guesser = device()
    for (let count = 0; count < 10; count += 1) {
      await expect(lookUpCode(world.deps, guesser, 'AAAAAA')).rejects.toMatchObject({
        code: 'not_found',
        reason: 'codeUnknown',
      })
    }
    await expect(joinWorkshop(world.deps, guesser, joinCode, anu)).rejects.toMatchObject({
      code: 'too_many',
    })
    await expect(lookUpCode(world.deps, device(), joinCode)).resolves.toBeTruthy()
  })

  it('looks up no more of the codes that a device tries all at once', async () => {
    const guesser = device()
    const tries = Array.from({ length: 40 }, () => lookUpCode(world.deps, guesser, 'AAAAAA'))
    const outcomes = await Promise.allSettled(tries)
    const codes = outcomes.map((outcome) =>
      outcome.status === 'rejected' ? (outcome.reason as { code: string }).code : 'found',
    )
    expect(codes.filter((code) => code === 'not_found')).toHaveLength(10)
    expect(codes.filter((code) => code === 'too_many')).toHaveLength(30)
  })

  it('lets a person look at the right code as often as they like', async () => {
    const { joinCode } = await workshopOf(world.deps, mari)
    const person = device()
    for (let count = 0; count < 30; count += 1) {
      await expect(lookUpCode(world.deps, person, joinCode)).resolves.toBeTruthy()
    }
  })

  it('takes a new code and forgets the one of before', async () => {
    const { id, joinCode } = await workshopOf(world.deps, mari)
    const fresh = await newJoinCode(world.deps, mari, id)
    await expect(lookUpCode(world.deps, device(), joinCode)).rejects.toMatchObject({
      reason: 'codeUnknown',
    })
    expect((await lookUpCode(world.deps, device(), fresh)).workshopId).toBe(id)
  })

  it('lets nobody in by a code that is replaced while they join', async () => {
    const { id, joinCode } = await workshopOf(world.deps, mari)
    const { limits } = world.deps
    const take: typeof limits.take = async (name, key) => {
      if (name === 'joinPerCode') await newJoinCode(world.deps, mari, id)
      return limits.take(name, key)
    }
    const joining = joinWorkshop(
      { ...world.deps, limits: { ...limits, take } },
      device(),
      joinCode,
      anu,
    )
    await expect(joining).rejects.toMatchObject({ reason: 'codeUnknown' })
  })

  it('asks who moves all the time to wait, and tells the others of no more moves', async () => {
    const { id, joinCode, groupIds } = await workshopOf(world.deps, mari)
    const restless = device()
    await joinWorkshop(world.deps, restless, joinCode, anu)
    world.nudged.length = 0
    const moves = Array.from({ length: 30 }, (_, nth) =>
      changeMyGroup(world.deps, restless, id, groupIds[nth % 2] ?? ''),
    )
    const refused = (await Promise.allSettled(moves)).filter(({ status }) => status === 'rejected')
    expect(refused).toHaveLength(10)
    expect(refused[0]).toMatchObject({ reason: { code: 'too_many' } })
    expect(world.nudged).toHaveLength(20)
  })

  it('moves a participant to another group until the workshop is frozen', async () => {
    const { id, joinCode, groupIds } = await workshopOf(world.deps, mari)
    const phone = device()
    const before = await joinWorkshop(world.deps, phone, joinCode, anu)
    world.rechecked.length = 0
    const moved = await changeMyGroup(world.deps, phone, id, groupIds[1] ?? '')
    expect(moved.boardId).not.toBe(before.boardId)
    expect(world.rechecked).toEqual([`p-${before.participantId}`])
    const other = await workshopOf(world.deps, mari)
    const elsewhere = changeMyGroup(world.deps, phone, id, other.groupIds[0] ?? '')
    await expect(elsewhere).rejects.toMatchObject({ reason: 'groupGone' })
    await setWorkshopState(world.deps, mari, id, 'frozen')
    const late = changeMyGroup(world.deps, phone, id, groupIds[0] ?? '')
    await expect(late).rejects.toMatchObject({ code: 'forbidden' })
  })
})
