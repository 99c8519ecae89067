import { z } from 'zod'
import type { PromotionOrder } from '../../server/board/promoteDraft'
import { severalOf } from '../http/severalOf'

const id = z.string().regex(/^[\w-]{1,60}$/)
const MOST = 500

/** `board/card` of a checkbox. */
const cardKey = z.string().regex(/^[\w-]{1,60}\/[\w-]{1,60}$/)

/**
 * The form of the desk: cards and plans that are ticked, and for each pair a field
 * `chapter/<board>/<card>/<plan>`; or one activity to withdraw.
 */
export const DeskOrder = z
  .object({
    card: severalOf(cardKey),
    plan: severalOf(id),
    /** What stands in the same form for carrying. */
    homework: severalOf(id),
    withdraw: id.optional(),
    intent: z.never().optional(),
  })
  .catchall(z.string().max(100))
  .refine(({ card, plan }) => card.length * plan.length <= MOST, { path: ['card'] })

/** The field with the chapter of a card in a plan. */
export const chapterField = (boardId: string, cardId: string, planId: string) =>
  `chapter/${boardId}/${cardId}/${planId}`

/** One order for each ticked card and plan; none, and an empty chapter, are refused by the use case. */
export function ordersOf(workshopId: string, form: z.infer<typeof DeskOrder>): PromotionOrder[] {
  return form.card.flatMap((key) => {
    const [boardId = '', cardId = ''] = key.split('/')
    return form.plan.map((planId) => {
      const chapter = form[chapterField(boardId, cardId, planId)]
      const chapterId = typeof chapter === 'string' ? chapter : ''
      return { workshopId, boardId, cardId, planId, chapterId }
    })
  })
}
