import { z } from 'zod'
import { COMMENT_OUTCOMES } from '../../domain/homework/comment'

const id = z.string().min(1).max(40)

/** Every form about the comments of a homework, told apart by its `intent`. */
export const CommentForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('writeComment'),
    /** Empty for the whole homework. */
    card: z.string().max(40).default(''),
    text: z.string(),
  }),
  z.object({
    intent: z.literal('settleComment'),
    comment: id,
    outcome: z.enum(COMMENT_OUTCOMES),
    because: z.string().default(''),
  }),
  z.object({ intent: z.literal('reopenComment'), comment: id }),
])
