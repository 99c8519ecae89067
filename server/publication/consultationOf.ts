import { estonianDay } from '../../domain/progress/estonianDay'
import type { Plan } from '../../prisma/generated/client'

/** When everybody may propose; days are ISO dates in Estonia, both included. */
export type Consultation = {
  from: string
  to: string
  /** `early` before its first day, `open`, `over` after its last day or once it was ended. */
  time: 'early' | 'open' | 'over'
}

/** The consultation of a plan that is, or was last; null where there was none. */
export function consultationOf(
  { state, consultFrom, consultTo }: Pick<Plan, 'state' | 'consultFrom' | 'consultTo'>,
  now: Date,
): Consultation | null {
  if (consultFrom === null || consultTo === null) return null
  const today = estonianDay(now)
  const isOver = state !== 'consultation' || today > consultTo
  const time = isOver ? 'over' : today < consultFrom ? 'early' : 'open'
  return { from: consultFrom, to: consultTo, time }
}
