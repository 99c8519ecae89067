import { readRefusal } from '../ui/refusalText'
import type { OnTheWay } from './onTheWay'

export type TimesTaken = {
  times: number
  /** The form that is on its way, and the place that it asked for. */
  sent: { formData: FormData; place: string | undefined } | null
}

/**
 * How often a form was taken, after one more step of what is on its way: it is where its answer leads on, or brings no
 * refusal. One that was given up for another page counts as not taken, so that its text stays.
 *
 * @returns `before` itself where nothing has changed
 */
export function nextTimesTaken(
  before: TimesTaken,
  { state, location, formData, actionData }: OnTheWay,
  isMine: (sent: FormData) => boolean,
): TimesTaken {
  const { times, sent } = before
  if (formData !== undefined && formData === sent?.formData && state === 'submitting') return before
  if (state === 'submitting' && formData && isMine(formData)) {
    return { times, sent: { formData, place: location?.key } }
  }
  if (sent === null) return before
  const isAnswered = state === 'loading' && formData === sent.formData
  const isTaken = isAnswered && (location?.key !== sent.place || !isRefused(actionData))
  return { times: isTaken ? times + 1 : times, sent: null }
}

const isRefused = (answers: OnTheWay['actionData']): boolean =>
  Object.values(answers ?? {}).some((answer) => readRefusal(answer) !== null)
