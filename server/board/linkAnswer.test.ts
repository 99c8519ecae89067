import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../deps'
import { readPlan } from '../plan/readPlan'
import { NOBODY, testWorld, type TestWorld } from '../testWorld'
import { linkAnswer } from './linkAnswer'
import { followBoard } from './followBoard'
import { readAnswerChoice } from './readAnswerChoice'
import { readAnswers } from './readAnswers'
import { readBoard } from './readBoard'
import { addTestCards, draft, testWorkshop, type TestWorkshop } from './testWorkshop'
import { unlinkAnswer } from './unlinkAnswer'

describe('activities that answer a card', () => {
  let world: TestWorld
  let people: TestWorkshop
  let cards: string[]
  /** Edits the plan of `p2` and is nobody in the workshop. */
  let editor: Actor
  beforeEach(async () => {
    world = await testWorld()
    people = await testWorkshop(world)
    cards = await addTestCards(
      world,
      { ...draft, kind: 'bottleneck', text: 'Noortel ei ole oma ruumi' },
      { ...draft, kind: 'question', text: 'Kes ruumi hoiab?' },
      draft,
    )
    await followBoard(world, 'b')
    for (const planId of ['p1', 'p2']) {
      for (const [position, text] of ['Avame noortele ruumi', 'Rajame pargi'].entries()) {
        const place = { planId, chapterId: `${planId}c`, position: position + 1 }
        await world.db.activity.create({ data: { id: `${planId}a${position}`, ...place, text } })
      }
    }
    editor = await world.account('eva')
    await world.db.organisationMember.create({
      data: { organisationId: 'p2o', accountId: 'eva', role: 'editor' },
    })
  })
  afterEach(() => world.remove())

  const at = (nth: number) => cards[nth] ?? ''
  const link = (nth: number, activityId: string, actor = people.facilitator) =>
    linkAnswer(world, actor, { boardId: 'b', cardId: at(nth), activityId })
  const answers = async () =>
    (await readAnswers(world.db, { workshopId: 'w' })).map(
      ({ cardId, organisation, number }) => `${cards.indexOf(cardId)} ${organisation} ${number}`,
    )

  it('are several, of several plans, and shown at the board', async () => {
    await link(0, 'p1a0')
    await link(0, 'p1a0')
    await link(0, 'p2a1')
    await link(1, 'p2a1')
    expect(await answers()).toEqual(
      expect.arrayContaining(['0 Vald p1 1.1', '0 Vald p2 1.2', '1 Vald p2 1.2']),
    )
    expect((await answers()).length).toBe(3)
    const board = await readBoard(world, people.member, 'b')
    expect(board.answers).toHaveLength(3)
    expect(board.mayAnswer).toBe(false)
    expect((await readBoard(world, people.facilitator, 'b')).mayAnswer).toBe(true)
    expect(world.nudged).toContain('plan:p2')
  })

  it('are taken back, and gone with the activity', async () => {
    await link(0, 'p1a0')
    await link(0, 'p1a1')
    await unlinkAnswer(world, people.facilitator, {
      boardId: 'b',
      cardId: at(0),
      activityId: 'p1a0',
    })
    expect(await answers()).toEqual(['0 Vald p1 1.2'])
    await world.db.activity.update({ where: { id: 'p1a1' }, data: { deletedAt: new Date() } })
    expect(await answers()).toEqual([])
  })

  it('are chosen among the plans of the workshop, the similar ones first', async () => {
    await link(0, 'p1a1')
    const choice = await readAnswerChoice(world, people.facilitator, 'b', at(0))
    expect(choice).toMatchObject({
      card: { kind: 'bottleneck', text: 'Noortel ei ole oma ruumi' },
      mayOpenBoard: true,
    })
    expect(choice.plans.map(({ organisation }) => organisation)).toEqual(['Vald p1', 'Vald p2'])
    expect(choice.plans[0]?.activities.map(({ linked }) => linked)).toEqual([false, true])
    expect(choice.similar).toContain('p1a0')
    expect(choice.similar).not.toContain('p1a1')
  })

  it('are chosen for a card of this moment too, whose row everybody then hears of', async () => {
    const [fresh = ''] = await addTestCards(world, { ...draft, kind: 'bottleneck', text: 'Uus' })
    world.nudged.length = 0
    const choice = await readAnswerChoice(world, people.facilitator, 'b', fresh)
    expect(choice.card.text).toBe('Uus')
    expect(world.nudged).toEqual(['desk:w'])
  })

  it('are linked by an editor for their own plan alone', async () => {
    await link(0, 'p2a0', editor)
    await expect(link(0, 'p1a0', editor)).rejects.toMatchObject({ reason: 'noActivity' })
    const choice = await readAnswerChoice(world, editor, 'b', at(0))
    expect(choice.plans.map(({ planId }) => planId)).toEqual(['p2'])
    expect(choice.mayOpenBoard).toBe(false)
    const view = await readPlan(world, editor, 'p2')
    expect(view.answered).toMatchObject({
      p2a0: [{ kind: 'bottleneck', text: 'Noortel ei ole oma ruumi', workshop: 'Töötuba' }],
    })
    expect(view.answerable.map(({ cardId }) => cards.indexOf(cardId)).sort()).toEqual([0, 1])
  })

  it('show what a card says only to those who finish the plan and to its workshop', async () => {
    await link(0, 'p2a0')
    await world.db.workshop.create({
      data: {
        id: 'v',
        joinCode: 'GHJKLM',
        title: 'Teine',
        date: '2026-12-01',
        timeZone: 'Europe/Tallinn',
        members: { create: { accountId: 'fred', role: 'facilitator' } },
        municipalities: { create: { id: 'vm', position: 0, name: 'V', organisationId: 'p2o' } },
        participants: { create: { id: 'juku', name: 'Juku', deviceHash: 'tablet' } },
      },
    })
    const other = { accountId: null, deviceHash: 'tablet' }
    expect((await readPlan(world, other, 'p2')).answered).toEqual({})
    const own = await readPlan(world, people.member, 'p2')
    expect(own.answered['p2a0']).toHaveLength(1)
    expect(own.answerable).toEqual([])
  })

  it.each([
    ['a draft', 2, 'p1a0', 'noCard'],
    ['a card that is gone', 9, 'p1a0', 'noCard'],
    ['an activity that is gone', 0, 'nowhere', 'noActivity'],
  ])('refuse %s', async (_what, nth, activityId, reason) => {
    await expect(link(nth, activityId)).rejects.toMatchObject({ code: 'not_found', reason })
    expect(await answers()).toEqual([])
  })

  it('are not for those who only take part', async () => {
    const refused: [Actor, string][] = [
      [people.member, 'forbidden'],
      [people.stranger, 'not_found'],
      [NOBODY, 'not_found'],
    ]
    await link(0, 'p1a0')
    for (const [actor, code] of refused) {
      await expect(link(0, 'p1a1', actor)).rejects.toMatchObject({ code })
      await expect(readAnswerChoice(world, actor, 'b', at(0))).rejects.toMatchObject({ code })
      await expect(
        unlinkAnswer(world, actor, { boardId: 'b', cardId: at(0), activityId: 'p1a0' }),
      ).rejects.toMatchObject({ code })
    }
    expect(await answers()).toHaveLength(1)
  })

  it('are taken back by nobody who edits only the plan of another municipality', async () => {
    await link(0, 'p1a0')
    const answer = { boardId: 'b', cardId: at(0), activityId: 'p1a0' }
    await expect(unlinkAnswer(world, editor, answer)).rejects.toMatchObject({
      code: 'not_found',
      reason: 'noActivity',
    })
    expect(await answers()).toHaveLength(1)
  })
})
