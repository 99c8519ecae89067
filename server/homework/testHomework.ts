import type { TestWorld } from '../testWorld'

/**
 * Gives a municipality of the test workshop its homework, due on 2026-12-10: `h1` with board `hb1` for
 * `p1m`, and so on.
 *
 * @param nth which of the two municipalities, 1 or 2
 */
export async function testHomework({ db }: Pick<TestWorld, 'db'>, nth: 1 | 2): Promise<string> {
  const id = `h${nth}`
  const days = { opensOn: '2026-11-18', dueOn: '2026-12-10', handedOutAt: new Date('2026-11-17') }
  const assignment = { workshopId: 'w', instructions: 'Täitke tähtajad.', ...days }
  await db.assignment.upsert({ where: { workshopId: 'w' }, create: assignment, update: {} })
  await db.board.create({ data: { id: `hb${nth}`, workshopId: 'w' } })
  await db.homework.create({
    data: { id, workshopId: 'w', municipalityId: `p${nth}m`, boardId: `hb${nth}` },
  })
  return id
}
