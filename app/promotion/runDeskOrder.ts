import type { z } from 'zod'
import type { Context } from '../../server/context'
import { ordersOf, type DeskOrder } from './deskOrder'

/** Does what a form of the desk asks for: withdraws one activity, or promotes what is ticked. */
export async function runDeskOrder(
  { services, actor }: Pick<Context, 'services' | 'actor'>,
  workshopId: string,
  order: z.infer<typeof DeskOrder>,
) {
  if (order.withdraw) {
    await services.withdrawPromotion(actor, workshopId, order.withdraw)
    return { withdrawn: true }
  }
  return { outcomes: await services.promoteDrafts(actor, ordersOf(workshopId, order)) }
}
