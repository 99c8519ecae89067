import { z } from 'zod'
import { DRAFT_ENDINGS } from '../../domain/board/draftFate'

const id = z.string().regex(/^[\w-]{1,60}$/)

/** The small forms of the desk that say how one draft ends, or take that back. */
export const EndingForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('endDraft'),
    boardId: id,
    cardId: id,
    ending: z.enum(DRAFT_ENDINGS),
    reason: z.string().max(1000).default(''),
    mergedInto: z.union([z.literal('').transform(() => null), id]).default(null),
  }),
  z.object({ intent: z.literal('reopenDraft'), boardId: id, cardId: id }),
])

/** The id of the form of one draft; its fields stand in the table, where a form cannot. */
export const endingFormId = ({ boardId, cardId }: { boardId: string; cardId: string }) =>
  `ending-${boardId}-${cardId}`
