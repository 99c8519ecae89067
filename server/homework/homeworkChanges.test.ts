import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addCards, type NewCard } from '../board/addCards'
import { followBoard } from '../board/followBoard'
import { draft, testWorkshop, type TestWorkshop } from '../board/testWorkshop'
import type { Actor } from '../deps'
import { NOBODY, onDevice, testWorld, type TestWorld } from '../testWorld'
import { readHomework } from './readHomework'
import { testHomework } from './testHomework'

describe('the changes of a homework', () => {
  let world: TestWorld
  let people: TestWorkshop
  beforeEach(async () => {
    world = await testWorld()
    people = await testWorkshop(world)
    for (const nth of [1, 2] as const) await testHomework(world, nth)
    await world.db.participant.update({ where: { id: 'mari' }, data: { municipalityId: 'p1m' } })
  })
  afterEach(() => world.remove())

  /** Puts a draft of board `b` on a homework's board as it was carried, and says what it says now. */
  const carry = async (nth: 1 | 2, fromCardId: string, now: NewCard | null = draft) => {
    const { text, deadlineRaw, parties } = draft
    const [cardId = `gone-${fromCardId}`] = now ? await write(nth, now) : []
    await world.db.carry.create({
      data: {
        id: `${nth}-${fromCardId}`,
        homeworkId: `h${nth}`,
        fromBoardId: 'b',
        fromCardId,
        groupName: '1. grupp',
        cardId,
        text,
        deadlineRaw,
        parties: JSON.stringify(parties),
        target: '',
        hash: 'hash',
        carriedAt: world.now(),
      },
    })
    return cardId
  }
  const write = async (nth: 1 | 2, card: NewCard) => {
    const ids = await addCards(world, `hb${nth}`, [card])
    await followBoard(world, `hb${nth}`)
    return ids
  }
  const submit = (nth: 1 | 2, state = 'submitted') =>
    world.db.homework.update({ where: { id: `h${nth}` }, data: { state } })
  const invite = (rights: string) =>
    world.db.partnerLink.create({
      data: {
        id: 'link',
        homeworkId: 'h1',
        tokenHash: 'hash',
        name: 'Noortekeskus',
        rights,
        createdAt: world.now(),
        expiresAt: new Date('2027-01-01'),
        devices: { create: { deviceHash: 'tablet' } },
      },
    })

  it('are told against what was carried', async () => {
    const changed = await carry(1, 'c1', { ...draft, deadlineRaw: '2028' })
    await carry(1, 'c2', null)
    await carry(1, 'c3')
    await write(1, { ...draft, text: 'Päris uus mõte siin' })
    await write(1, { ...draft, kind: 'question' })
    const { changes, homework, workshop } = await readHomework(world, people.member, 'h1')
    expect(changes.counts).toEqual({ new: 1, changed: 1, removed: 1, unchanged: 1 })
    expect(changes.drafts).toMatchObject([
      { cardId: changed, kind: 'changed', facts: [{ fact: 'deadlineRaw', after: '2028' }] },
      { kind: 'unchanged' },
      { kind: 'new', content: { text: 'Päris uus mõte siin' } },
      { kind: 'removed', content: { text: draft.text } },
    ])
    expect(homework.municipality).toBe('Vald p1')
    expect(workshop).toMatchObject({ id: 'w', title: 'Töötuba' })
  })

  it('come with what the others made of the same idea, once they have submitted it', async () => {
    const own = await carry(1, 'c1')
    await carry(2, 'c1', { ...draft, text: 'Avame ruumi ka suvel' })
    await carry(2, 'c2')
    expect((await readHomework(world, people.member, 'h1')).others).toEqual({})
    await submit(2)
    const version = {
      homeworkId: 'h2',
      municipality: 'Vald p2',
      content: { text: 'Avame ruumi ka suvel', deadlineRaw: '2027', parties: draft.parties },
    }
    expect((await readHomework(world, people.member, 'h1')).others).toMatchObject({
      [own]: [version],
    })
    await submit(2, 'reviewed')
    expect((await readHomework(world, people.facilitator, 'h1')).others).toHaveProperty([own])
    await submit(2, 'returned')
    expect((await readHomework(world, people.facilitator, 'h1')).others).toEqual({})
  })

  it('leave out a version that was removed there', async () => {
    await carry(1, 'c1')
    await carry(2, 'c1', null)
    await submit(2)
    expect((await readHomework(world, people.member, 'h1')).others).toEqual({})
  })

  it.each(['comment', 'edit'])(
    'come without the others for a partner by link who may %s',
    async (rights) => {
      await carry(1, 'c1')
      await carry(2, 'c1')
      await submit(2)
      await invite(rights)
      const page = await readHomework(world, onDevice('tablet'), 'h1')
      expect(page.others).toBeNull()
      expect(page.changes.counts.unchanged).toBe(1)
      expect(JSON.stringify(page)).not.toContain('Vald p2')
      await expect(readHomework(world, onDevice('tablet'), 'h2')).rejects.toMatchObject({
        code: 'not_found',
      })
    },
  )

  it.each<[string, () => Actor]>([
    ['a stranger', () => people.stranger],
    ['nobody', () => NOBODY],
    ['a participant of another municipality', () => onDevice('phone')],
  ])('are not there for %s', async (_who, actor) => {
    await expect(readHomework(world, actor(), 'h2')).rejects.toMatchObject({ code: 'not_found' })
  })

  it('are not there where the homework is not', async () => {
    await expect(readHomework(world, people.facilitator, 'h9')).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})
