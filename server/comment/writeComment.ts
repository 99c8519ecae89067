import { commentText, type CommentSide } from '../../domain/homework/comment'
import { Refusal } from '../../domain/refusal'
import { readBoardCards } from '../board/readBoardCards'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import {
  authorizeHomework,
  partnerLinkOf,
  type HomeworkAccess,
} from '../homework/authorizeHomework'
import { personInHomework } from '../homework/personInHomework'
import { newId } from '../tokens'

/** `cardId` is the draft that it is about; null for the whole homework. */
export type WriteComment = { cardId: string | null; text: string }

/** Comments by one partner's link, on however many devices it was opened. */
const MOST_BY_LINK = 300

/**
 * Writes a comment on a homework or on one of its drafts, under the side and the name of whoever writes.
 *
 * @throws Refusal `invalid` for an empty one, `too_large` for one too long, `not_found` (`noDraft`)
 *   where the draft is not, or no longer, on the board, `conflict` `commentsFull` where a partner's
 *   link has written very many, `too_many`
 */
export async function writeComment(
  deps: Deps,
  actor: Actor,
  homeworkId: string,
  { cardId, text: typed }: WriteComment,
): Promise<{ id: string }> {
  const id = newId()
  await deps.db.$transaction(async (tx) => {
    const access = await authorizeHomework(deps, tx, actor, homeworkId, 'homework.comment')
    const link = partnerLinkOf(access)
    const person = link?.id ?? actor.accountId ?? actor.deviceHash ?? 'none'
    await deps.limits.take('commentsPerPerson', person)
    if (link) await refuseFull(tx, link.id)
    const text = commentText(typed)
    if (cardId !== null) await requireCard(deps, access.homework.boardId, cardId)
    const { key, name } = await personInHomework(tx, actor, access)
    const author = { authorKey: key, authorName: name, side: sideOf(access) }
    const linkId = link?.id ?? null
    await tx.comment.create({
      data: { id, homeworkId, cardId, linkId, ...author, text, writtenAt: deps.now() },
    })
  })
  deps.nudge(`homework:${homeworkId}`)
  return { id }
}

/** Whoever finishes a homework speaks for its municipality, also where they facilitate the workshop. */
function sideOf(access: HomeworkAccess): CommentSide {
  if (partnerLinkOf(access)) return 'partner'
  return access.roles.includes('municipality') ? 'municipality' : 'facilitator'
}

async function refuseFull(tx: Queries, linkId: string): Promise<void> {
  const written = await tx.comment.count({ where: { linkId } })
  if (written >= MOST_BY_LINK) throw new Refusal('conflict', 'commentsFull', { max: MOST_BY_LINK })
}

async function requireCard(deps: Deps, boardId: string, cardId: string): Promise<void> {
  const cards = await readBoardCards(deps, boardId)
  if (!cards.some(({ id }) => id === cardId)) throw new Refusal('not_found', 'noDraft')
}
