import type { z } from 'zod'
import type { Context } from '../../server/context'
import type { HostForm } from './hostForm'

type Form = z.infer<typeof HostForm>
type Asking = Pick<Context, 'services' | 'actor'>

/**
 * Does what a form of the host's view asks for.
 *
 * @returns what was done, and with which number a draft is in the plan now
 */
export async function runHostForm(
  { services, actor }: Asking,
  workshopId: string,
  form: Form,
): Promise<{ done: Form['intent']; number?: string }> {
  const done = form.intent
  switch (form.intent) {
    case 'stepSeminar': {
      const { version, step: verb, turnId } = form
      const step = verb === 'start' ? { verb, turnId } : { verb }
      await services.stepTurns(actor, workshopId, { version, step })
      return { done }
    }
    case 'saveNotes':
      await services.saveTurnNotes(actor, workshopId, notesOf(form))
      return { done }
    case 'acceptDraft': {
      const { homeworkId, cardId, planId, chapterId, version, intent: _intent, ...fields } = form
      const choices = version === undefined ? null : { version, fields }
      const order = { workshopId, homeworkId, cardId, planId, chapterId, choices }
      const { number } = await services.acceptDraft(actor, order)
      return { done, number }
    }
    case 'returnDraft':
      await services.returnDraft(actor, { workshopId, ...form })
      return { done }
    case 'dropDraft':
      await services.dropDraft(actor, { workshopId, ...form })
      return { done }
    case 'takeBackDecision':
      await services.takeBackDecision(actor, { workshopId, ...form })
      return { done }
  }
}

function notesOf(form: Extract<Form, { intent: 'saveNotes' }>) {
  const { turnId, noteA, noteB, noteC, feedback } = form
  const before = {
    noteA: form.noteABefore,
    noteB: form.noteBBefore,
    noteC: form.noteCBefore,
    feedback: form.feedbackBefore,
  }
  return { turnId, before, notes: { noteA, noteB, noteC, feedback } }
}
