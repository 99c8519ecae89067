import type { Db } from '../db'

/** A bottleneck `kitsas` on board `b2`, and the published response of `v` at `vastus`. */
export async function addAfterwards(db: Db): Promise<void> {
  const card = { boardId: 'b2', id: 'kitsas', kind: 'bottleneck', text: 'Buss ei käi' }
  await db.card.create({ data: { ...card, sortKey: 'a', hash: 'hash' } })
  const publishedAt = new Date('2026-11-18')
  await db.response.create({ data: { workshopId: 'v', slug: 'vastus', publishedAt } })
}
