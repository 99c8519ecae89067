import type { OnTheWay } from '../http/onTheWay'
import { LOOK_ACTION } from '../nudges/useLook'
import { leadsBack } from './leadsBack'

export type TakenForm = {
  /** The place that a form asked for; an answer that leads somewhere begins another. */
  placeAsked: string | null
  phase: 'rests' | 'sends' | 'isTaken'
  /** Whether the last form was taken, and nobody has done anything since. */
  isShown: boolean
}

export const NOTHING_SENT: TakenForm = { placeAsked: null, phase: 'rests', isShown: false }

/**
 * What is known of the form that was sent last. A form that leaves its page is taken where its answer leads
 * back; one that stays, where its answer says `taken`. A refusal, and an answer that the page shows, is for
 * the page to tell. A look at what others changed is sent as a form is, but is none.
 *
 * @returns `before` itself where nothing has changed
 */
export function nextTakenForm(before: TakenForm, now: OnTheWay): TakenForm {
  const placeAsked = placeAskedIn(before, now)
  const phase = phaseOf(placeAsked, now)
  if (placeAsked === before.placeAsked && phase === before.phase) return before
  const isShown = phase === 'isTaken' || (phase === 'rests' && before.isShown)
  return { placeAsked, phase, isShown }
}

function placeAskedIn({ placeAsked }: TakenForm, { state, location }: OnTheWay): string | null {
  if (state === 'submitting') return location?.key ?? null
  return state === 'idle' ? null : placeAsked
}

function phaseOf(placeAsked: string | null, now: OnTheWay): TakenForm['phase'] {
  const { state, location, formAction } = now
  const fetchers = now.fetchers.filter((one) => one.formAction !== LOOK_ACTION)
  const isLed = state === 'loading' && placeAsked !== null && placeAsked !== location?.key
  if (isLed && location && formAction && leadsBack(formAction, location)) return 'isTaken'
  if (fetchers.some((one) => one.state === 'loading' && saysTaken(one.data))) return 'isTaken'
  const isSending = [now, ...fetchers].some((one) => one.state === 'submitting')
  return isSending ? 'sends' : 'rests'
}

const saysTaken = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'taken' in answer
