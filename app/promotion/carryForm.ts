import { z } from 'zod'
import type { Context } from '../../server/context'
import type { CarryOutcome } from '../../server/homework/carryDrafts'
import { severalOf } from '../http/severalOf'

const id = z.string().regex(/^[\w-]{1,60}$/)
const MOST = 500

/** The press that carries what is ticked at the desk to the homework of what is ticked. */
export const CarryForm = z
  .object({
    intent: z.literal('carry'),
    card: severalOf(z.string().regex(/^[\w-]{1,60}\/[\w-]{1,60}$/)),
    homework: severalOf(id),
  })
  .refine(({ card, homework }) => card.length * homework.length <= MOST, { path: ['card'] })

/** Carries each ticked draft to each ticked municipality. */
export async function runCarryForm(
  { services, actor }: Pick<Context, 'services' | 'actor'>,
  workshopId: string,
  { card, homework }: z.infer<typeof CarryForm>,
): Promise<{ carried: CarryOutcome[] }> {
  const orders = card.flatMap((key) => {
    const [boardId = '', cardId = ''] = key.split('/')
    return homework.map((homeworkId) => ({ workshopId, boardId, cardId, homeworkId }))
  })
  return { carried: await services.carryDrafts(actor, orders) }
}
