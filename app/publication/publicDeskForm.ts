import { z } from 'zod'
import { PROPOSAL_OUTCOMES } from '../../domain/plan/proposal'
import type { Context } from '../../server/context'

const id = z.string().min(1).max(40)

/** Every form of the page that decides what everybody sees of a plan. */
export const PublicDeskForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('startConsultation'), from: z.iso.date(), to: z.iso.date() }),
  z.object({ intent: z.literal('endConsultation') }),
  z.object({
    intent: z.literal('moderateProposal'),
    proposalId: id,
    state: z.enum(['shown', 'hidden']),
  }),
  z.object({
    intent: z.literal('answerProposal'),
    proposalId: id,
    outcome: z.enum(PROPOSAL_OUTCOMES),
    answer: z.string().trim().min(1).max(5000),
  }),
  z.object({ intent: z.literal('setContact'), contact: z.string().trim().max(200) }),
])

export type PublicDeskForm = z.infer<typeof PublicDeskForm>

/** Does what a form of that page asks for. */
export async function runPublicDeskForm(
  { services, actor }: Pick<Context, 'services' | 'actor'>,
  planId: string,
  form: PublicDeskForm,
): Promise<void> {
  switch (form.intent) {
    case 'startConsultation':
      await services.startConsultation(actor, planId, form)
      return
    case 'endConsultation':
      return services.endConsultation(actor, planId)
    case 'moderateProposal':
      return services.moderateProposal(actor, planId, form)
    case 'answerProposal':
      return services.answerProposal(actor, planId, form)
    case 'setContact':
      return services.setContact(actor, planId, form)
  }
}
