import { answersDocument, cardsDocument } from '../../domain/board/documentName'
import type { Db } from '../db'
import type { Deps } from '../deps'

/** So many are asked about at a time: nobody's request waits longer than for that. */
const PAGE = 500

type Followed = { id: string; followedSeq: number }

/**
 * The names of the documents that have gone further than the rows that follow them (DUR-8 in collab/SPEC.md). None is opened for
 * that. A document that the log has less of than its rows have followed is left alone: a log that was lost or put
 * back by itself takes no rows away.
 */
export async function* documentsBehind({
  db,
  documents,
}: Pick<Deps, 'db' | 'documents'>): AsyncGenerator<string> {
  for (const { pageAfter, nameOf } of followersIn(db)) {
    for (let page = await pageAfter(''); page.length > 0;) {
      const names = page.map(({ id }) => nameOf(id))
      const newest = await documents.newest(names)
      for (const [at, { followedSeq }] of page.entries()) {
        const name = names[at]
        if (name !== undefined && (newest[at] ?? 0) > followedSeq) yield name
      }
      page = await pageAfter(page.at(-1)?.id ?? '')
    }
  }
}

function followersIn(db: Db) {
  const select = { id: true, followedSeq: true } as const
  const after = (id: string) =>
    ({ where: { id: { gt: id } }, orderBy: { id: 'asc' }, take: PAGE, select }) as const
  return [
    {
      nameOf: cardsDocument,
      pageAfter: (id: string): Promise<Followed[]> => db.board.findMany(after(id)),
    },
    {
      nameOf: answersDocument,
      pageAfter: (id: string): Promise<Followed[]> => db.homework.findMany(after(id)),
    },
  ]
}
