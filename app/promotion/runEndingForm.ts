import type { z } from 'zod'
import type { Context } from '../../server/context'
import type { EndingForm } from './endingForm'

/** Says how a draft ends, or takes that back; names the draft, so that its row stays in sight. */
export async function runEndingForm(
  { services, actor }: Pick<Context, 'services' | 'actor'>,
  workshopId: string,
  form: z.infer<typeof EndingForm>,
) {
  const { boardId, cardId } = form
  if (form.intent === 'reopenDraft') {
    await services.reopenDraft(actor, workshopId, form)
    return { boardId, cardId, ended: 'takenBack' as const }
  }
  await services.endDraft(actor, workshopId, form)
  return { boardId, cardId, ended: 'saved' as const }
}
