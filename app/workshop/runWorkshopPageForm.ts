import { z } from 'zod'
import type { Context } from '../../server/context'
import { WORKSHOP_STATES } from '../../domain/workshop/workshopState'
import { Email } from '../http/email'

/** Every form of the page of a workshop, told apart by its `intent`. */
export const WorkshopPageForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('setState'), state: z.enum(WORKSHOP_STATES) }),
  z.object({ intent: z.literal('newCode') }),
  z.object({ intent: z.literal('addFacilitator'), email: Email }),
  z.object({ intent: z.literal('removeFacilitator'), email: Email }),
  z.object({ intent: z.literal('changeGroup'), group: z.string().min(1).max(40) }),
])

/**
 * Does what a form of the page of a workshop asks for.
 *
 * @returns the address to go on at: home for whoever is nobody there any more, the board of a new group
 */
export async function runWorkshopPageForm(
  { services, actor }: Pick<Context, 'services' | 'actor'>,
  workshopId: string,
  form: z.infer<typeof WorkshopPageForm>,
): Promise<string> {
  const page = `/workshops/${workshopId}`
  switch (form.intent) {
    case 'setState':
      await services.setWorkshopState(actor, workshopId, form.state)
      return page
    case 'newCode':
      await services.newJoinCode(actor, workshopId)
      return page
    case 'addFacilitator':
      await services.setFacilitator(actor, workshopId, { email: form.email })
      return page
    case 'removeFacilitator': {
      const change = { email: form.email, remove: true }
      const { left } = await services.setFacilitator(actor, workshopId, change)
      return left ? '/' : page
    }
    case 'changeGroup': {
      const { boardId } = await services.changeMyGroup(actor, workshopId, form.group)
      return boardId ? `/boards/${boardId}` : page
    }
  }
}
