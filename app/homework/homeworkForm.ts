import { z } from 'zod'
import type { Context } from '../../server/context'
import { CommentForm } from '../comment/commentForm'
import { runCommentForm } from '../comment/runCommentForm'
import { severalOf } from '../http/severalOf'

const cardId = z.string().regex(/^[\w-]{1,60}$/)

/** The forms of a homework's own page, told apart by their `intent`. */
export const HomeworkForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('workOnDraft'), card: cardId, on: z.enum(['yes', 'no']) }),
  z.object({
    intent: z.literal('submitHomework'),
    /** The gaps that the page showed; they count as confirmed only with `confirm`. */
    gap: severalOf(z.string().max(80)),
    confirm: z.literal('on').optional(),
  }),
  z.object({ intent: z.literal('reopenHomework') }),
  CommentForm,
])

/**
 * Does what a form of a homework's page asks for.
 *
 * @returns the draft or comment beside which it was sent, where its reader stays; null where the page begins anew
 */
export async function runHomeworkForm(
  { services, actor }: Pick<Context, 'services' | 'actor'>,
  homeworkId: string,
  form: z.infer<typeof HomeworkForm>,
): Promise<string | null> {
  switch (form.intent) {
    case 'workOnDraft':
      await services.workOnDraft(actor, homeworkId, {
        cardId: form.card,
        isOn: form.on === 'yes',
      })
      return form.card
    case 'submitHomework':
      await services.submitHomework(actor, homeworkId, form.confirm ? form.gap : [])
      return null
    case 'reopenHomework':
      await services.reopenHomework(actor, homeworkId)
      return null
    case 'writeComment':
    case 'settleComment':
    case 'reopenComment':
      return runCommentForm({ services, actor }, homeworkId, form)
  }
}
