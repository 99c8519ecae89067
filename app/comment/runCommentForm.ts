import type { z } from 'zod'
import type { Context } from '../../server/context'
import type { CommentForm } from './commentForm'

/** Does what a form about the comments of a homework asks for; returns the comment's id. */
export async function runCommentForm(
  { services, actor }: Pick<Context, 'services' | 'actor'>,
  homeworkId: string,
  form: z.infer<typeof CommentForm>,
): Promise<string> {
  switch (form.intent) {
    case 'writeComment': {
      const { card, text } = form
      const order = { cardId: card === '' ? null : card, text }
      return (await services.writeComment(actor, homeworkId, order)).id
    }
    case 'settleComment':
      await services.settleComment(actor, homeworkId, form.comment, form)
      return form.comment
    case 'reopenComment':
      await services.settleComment(actor, homeworkId, form.comment, null)
      return form.comment
  }
}
