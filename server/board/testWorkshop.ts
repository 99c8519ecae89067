import type { Actor } from '../deps'
import type { TestWorld } from '../testWorld'
import { addCards, type NewCard } from './addCards'

/** A facilitator who edits two municipalities' plans, and one group with a board and a member. */
export type TestWorkshop = { facilitator: Actor; member: Actor; stranger: Actor }

const author = { key: 'p-mari', name: 'Mari' }

/** The card that most tests promote. */
export const draft: NewCard = {
  kind: 'draft',
  text: 'Avame noortele ühise ruumi',
  deadlineRaw: '2027',
  parties: ['noorsootöötaja', 'raamatukogu'],
  author,
}

/** Fills a world: workshop `w`, group `g`, board `b`; plans `p1` and `p2` with chapters `p1c` and `p2c`. */
export async function testWorkshop(
  world: Pick<TestWorld, 'db' | 'account'>,
): Promise<TestWorkshop> {
  const { db } = world
  const facilitator = await world.account('fred')
  const stranger = await world.account('sam')
  const date = { title: 'Töötuba', date: '2026-11-17', timeZone: 'Europe/Tallinn' }
  await db.workshop.create({ data: { id: 'w', joinCode: 'ABCDEF', ...date } })
  await db.workshopMember.create({
    data: { workshopId: 'w', accountId: 'fred', role: 'facilitator' },
  })
  for (const [position, id] of ['p1', 'p2'].entries()) await addMunicipality(world, id, position)
  await db.group.create({
    data: { id: 'g', workshopId: 'w', position: 0, name: '1. grupp', defaultChapter: 'Noored' },
  })
  await db.board.create({ data: { id: 'b', workshopId: 'w', groupId: 'g' } })
  await db.participant.create({
    data: { id: 'mari', workshopId: 'w', groupId: 'g', name: 'Mari', deviceHash: 'phone' },
  })
  return { facilitator, stranger, member: { accountId: null, deviceHash: 'phone' } }
}

async function addMunicipality(
  { db }: Pick<TestWorld, 'db'>,
  planId: string,
  position: number,
): Promise<void> {
  const organisationId = `${planId}o`
  const name = `Vald ${planId}`
  await db.organisation.create({ data: { id: organisationId, name, nameKey: name } })
  await db.organisationMember.create({
    data: { organisationId, accountId: 'fred', role: 'editor' },
  })
  await db.workshopMunicipality.create({
    data: { id: `${planId}m`, workshopId: 'w', position, name, organisationId },
  })
  await db.plan.create({ data: { id: planId, organisationId, title: `Kava ${planId}` } })
  await db.chapter.create({
    data: { id: `${planId}c`, planId, position: 1, title: 'Noored' },
  })
}

/** Writes cards on the test board and returns their ids. */
export const addTestCards = (
  world: Pick<TestWorld, 'documents' | 'now'>,
  ...cards: NewCard[]
): Promise<string[]> => addCards(world, 'b', cards)
