import type { TestWorld } from '../testWorld'

/**
 * Gives a municipality of the test workshop its homework: `h1` with board `hb1` for `p1m`, and so on.
 *
 * @param nth which of the two municipalities, 1 or 2
 */
export async function testHomework({ db }: Pick<TestWorld, 'db'>, nth: 1 | 2): Promise<string> {
  const id = `h${nth}`
  await db.board.create({ data: { id: `hb${nth}`, workshopId: 'w' } })
  await db.homework.create({
    data: { id, workshopId: 'w', municipalityId: `p${nth}m`, boardId: `hb${nth}` },
  })
  return id
}
