import type { z } from 'zod'
import type { Context } from '../../server/context'
import type { SeminarForm } from './seminarForm'

/** Does what a form of the seminar's page asks for. */
export async function runSeminarForm(
  { services, actor }: Pick<Context, 'services' | 'actor'>,
  workshopId: string,
  form: z.infer<typeof SeminarForm>,
): Promise<void> {
  switch (form.intent) {
    case 'planSeminar': {
      const { intent: _intent, version = null, ...fields } = form
      return services.planSeminar(actor, workshopId, { version, ...fields })
    }
    case 'moveTurn': {
      const { version, turnId, move } = form
      const arrangement = { verb: 'move', turnId, move } as const
      return services.arrangeTurns(actor, workshopId, { version, arrangement })
    }
    case 'markAbsent':
    case 'markPresent': {
      const { version, turnId } = form
      const verb = form.intent === 'markAbsent' ? 'absent' : 'present'
      return services.arrangeTurns(actor, workshopId, { version, arrangement: { verb, turnId } })
    }
    case 'shuffleTurns':
    case 'refreshTurns': {
      const verb = form.intent === 'shuffleTurns' ? 'shuffle' : 'refresh'
      const { version } = form
      return services.arrangeTurns(actor, workshopId, { version, arrangement: { verb } })
    }
  }
}
