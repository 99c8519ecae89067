import {
  COMMENT_OUTCOMES,
  COMMENT_SIDES,
  type CommentOutcome,
  type CommentSide,
} from '../../domain/homework/comment'
import { can } from '../../domain/permission'
import type { Comment } from '../../prisma/generated/client'
import { oneOf } from '../authorize'
import type { Queries } from '../db'
import type { Actor } from '../deps'
import type { HomeworkAccess } from '../homework/authorizeHomework'
import { personInHomework } from '../homework/personInHomework'

/** A comment as everybody in the homework sees it; the times are ISO instants. */
export type CommentEntry = {
  id: string
  /** The draft it is about; null for the whole homework. */
  cardId: string | null
  side: CommentSide
  authorName: string
  mine: boolean
  text: string
  writtenAt: string
  /** Null while it is open. */
  outcome: CommentOutcome | null
  because: string
}

export type HomeworkComments = {
  homeworkId: string
  /** Of the workshop, IANA name. */
  timeZone: string
  mayComment: boolean
  maySettle: boolean
  /** In the order they were written in. */
  comments: CommentEntry[]
}

/**
 * The comments on a homework, for whoever may read it; to a partner by link without what others of the
 * workshop said of it at the seminar.
 */
export async function commentsOf(
  tx: Queries,
  actor: Actor,
  access: HomeworkAccess,
): Promise<HomeworkComments> {
  const { homework, workshop, roles, state } = access
  const me = await personInHomework(tx, actor, access)
  const ofSeminar = can(roles, 'homework.compare', state) ? {} : { side: { not: 'participant' } }
  const comments = await tx.comment.findMany({
    where: { homeworkId: homework.id, ...ofSeminar },
    orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }],
  })
  return {
    homeworkId: homework.id,
    timeZone: workshop.timeZone,
    mayComment: can(roles, 'homework.comment', state),
    maySettle: can(roles, 'homework.settle', state),
    comments: comments.map((comment) => entryOf(comment, me.key)),
  }
}

function entryOf(comment: Comment, myKey: string): CommentEntry {
  const { id, cardId, side, authorName, text, outcome, because } = comment
  return {
    id,
    cardId,
    side: oneOf(COMMENT_SIDES, side),
    authorName,
    mine: comment.authorKey === myKey,
    text,
    writtenAt: comment.writtenAt.toISOString(),
    outcome: outcome === null ? null : oneOf(COMMENT_OUTCOMES, outcome),
    because,
  }
}
