import { testWorkshop, type TestWorkshop } from '../board/testWorkshop'
import type { Actor } from '../deps'
import type { TestWorld } from '../testWorld'

/** The municipality's editor, a facilitator who is none of hers, one of her participants, a stranger. */
export type TestMunicipality = TestWorkshop & { editor: Actor; resident: Actor }

/**
 * Fills a world as `testWorkshop` does and hands out homework `h` with board `hb` to the municipality
 * `Vald p3`, of organisation `p3o` with the editor `edda`; due on 2026-12-10.
 */
export async function testMunicipality(
  world: Pick<TestWorld, 'db' | 'account'>,
): Promise<TestMunicipality> {
  const { db } = world
  const people = await testWorkshop(world)
  const editor = await world.account('edda')
  const name = 'Vald p3'
  await db.organisation.create({ data: { id: 'p3o', name, nameKey: name } })
  await db.organisationMember.create({
    data: { organisationId: 'p3o', accountId: 'edda', role: 'editor' },
  })
  await db.workshopMunicipality.create({
    data: { id: 'p3m', workshopId: 'w', position: 3, name, organisationId: 'p3o' },
  })
  await db.assignment.create({
    data: {
      workshopId: 'w',
      instructions: 'Täitke tähtaeg ja osapooled.',
      opensOn: '2026-11-17',
      dueOn: '2026-12-10',
      handedOutAt: new Date('2026-11-17T12:00:00Z'),
    },
  })
  await db.board.create({ data: { id: 'hb', workshopId: 'w' } })
  await db.homework.create({
    data: { id: 'h', workshopId: 'w', municipalityId: 'p3m', boardId: 'hb' },
  })
  await db.participant.create({
    data: {
      id: 'rein',
      workshopId: 'w',
      groupId: 'g',
      municipalityId: 'p3m',
      name: 'Rein',
      deviceHash: 'tablet',
    },
  })
  return { ...people, editor, resident: { accountId: null, deviceHash: 'tablet' } }
}
