import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addCards } from '../board/addCards'
import { followBoard } from '../board/followBoard'
import { draft } from '../board/testWorkshop'
import type { Actor } from '../deps'
import { invitePartner } from '../partner/invitePartner'
import { openPartnerLink } from '../partner/openPartnerLink'
import { testMunicipality, type TestMunicipality } from '../partner/testMunicipality'
import { onDevice, testWorld, type TestWorld } from '../testWorld'
import { readHomework } from './readHomework'

describe('the board on the page of a homework', () => {
  let world: TestWorld
  let people: TestMunicipality
  let cardId = ''
  beforeEach(async () => {
    world = await testWorld()
    people = await testMunicipality(world)
    ;[cardId = ''] = await addCards(world, 'hb', [draft])
    await followBoard(world, 'hb')
    const { db } = world
    for (const [id, name] of [
      ['p1o', 'naabri kantselei'],
      ['p3o', 'oma kantselei'],
    ] as const) {
      await db.party.create({ data: { id: `party-${id}`, organisationId: id, name } })
    }
    await standInPlan()
  })
  afterEach(() => world.remove())

  /** The draft stands in a plan as 1.1. */
  const standInPlan = async () => {
    const { db } = world
    const activity = { planId: 'p1', chapterId: 'p1c', position: 1, text: draft.text }
    await db.activity.create({ data: { id: 'the-activity', ...activity } })
    const said = { text: draft.text, deadlineRaw: '2027', parties: '[]', hash: 'old' }
    const from = { workshopId: 'w', boardId: 'hb', cardId, groupName: '1. grupp' }
    const place = { planId: 'p1', activityId: 'the-activity', activeKey: `hb/${cardId}/p1` }
    const made = { promotedBy: 'fred', promotedAt: world.now() }
    await db.promotion.create({ data: { id: 'promotion', ...from, ...place, ...said, ...made } })
  }

  const openLink = async (actor: Actor, rights: 'comment' | 'edit') => {
    const order = { name: 'Noortekeskus', rights, lastDay: '2026-12-01' }
    const { token } = await invitePartner(world, people.editor, 'h', order)
    await openPartnerLink(world, actor, token)
  }

  it.each([
    ['who edits', 'edit', onDevice('partner phone')],
    ['who comments', 'comment', onDevice('partner phone')],
    ['who takes part in the workshop elsewhere', 'edit', onDevice('phone')],
  ] as const)('tells a partner %s no parties and no places', async (_who, rights, partner) => {
    await openLink(partner, rights)
    const page = await readHomework(world, partner, 'h')
    expect(page.board).toMatchObject({ me: { name: 'Noortekeskus' }, parties: [], places: [] })
    expect(page.drafts).toMatchObject([{ cardId, parties: draft.parties }])
    const data = JSON.stringify(page)
    for (const hidden of ['kantselei', 'the-activity', '"planId"', 'Vald p1', 'Vald p2']) {
      expect([hidden, data.includes(hidden)]).toEqual([hidden, false])
    }
  })

  it.each([
    ['a participant of the municipality', () => people.resident],
    ['its editor', () => people.editor],
    ['a facilitator', () => people.facilitator],
  ] as const)('tells %s all of them, the own parties first', async (_who, actor) => {
    await openLink(people.resident, 'comment')
    const { board } = await readHomework(world, actor(), 'h')
    expect(board.parties).toEqual(['oma kantselei', 'naabri kantselei'])
    expect(board.places).toMatchObject([
      { cardId, planId: 'p1', activityId: 'the-activity', organisation: 'Vald p1', number: '1.1' },
    ])
  })
})
