import type { Actor, Deps } from '../deps'
import { authorizeHomework } from '../homework/authorizeHomework'
import { readDrafts } from '../homework/readDrafts'
import { commentsOf, type HomeworkComments } from './commentsOf'

export type CommentsPage = HomeworkComments & {
  municipality: string
  /** What a comment can be about, besides the whole. */
  drafts: { cardId: string; text: string }[]
}

/** The comments on a homework with what they are about. */
export async function readComments(
  deps: Deps,
  actor: Actor,
  homeworkId: string,
): Promise<CommentsPage> {
  return deps.db.$transaction(async (tx) => {
    const access = await authorizeHomework(deps, tx, actor, homeworkId, 'homework.read')
    const { homework } = access
    const drafts = await readDrafts(tx, homework)
    return {
      ...(await commentsOf(tx, actor, access)),
      municipality: homework.municipality.name,
      drafts: drafts.map(({ cardId, text }) => ({ cardId, text })),
    }
  })
}
