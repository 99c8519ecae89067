import { expect, it } from 'vitest'
import type { OnTheWay } from './onTheWay'
import { nextTimesTaken, type TimesTaken } from './timesTaken'

const IDLE: OnTheWay = { state: 'idle', location: undefined, formAction: undefined, fetchers: [] }
const place = (key: string) => ({ key, pathname: '/plans/p', search: '' })
const formOf = (intent: string) => {
  const form = new FormData()
  form.set('intent', intent)
  return form
}
const formData = formOf('addChapter')
const REFUSED = { page: { refusal: { code: 'invalid', reason: 'formIncomplete', params: {} } } }
const SENDING: OnTheWay = { ...IDLE, state: 'submitting', location: place('asked'), formData }
const ANSWERED: OnTheWay = { ...SENDING, state: 'loading' }
const LED: OnTheWay = { ...ANSWERED, location: place('led') }

const NONE: TimesTaken = { times: 0, sent: null }
const timesAfter = (...steps: OnTheWay[]): number =>
  steps.reduce((before, now) => {
    return nextTimesTaken(before, now, (sent) => sent.get('intent') === 'addChapter')
  }, NONE).times

it.each([
  ['leads on', [SENDING, LED, IDLE], 1],
  ['leads on after a refusal of before', [SENDING, { ...LED, actionData: REFUSED }, IDLE], 1],
  ['brings no refusal', [SENDING, ANSWERED, IDLE], 1],
  ['refuses it', [SENDING, { ...ANSWERED, actionData: REFUSED }, IDLE], 0],
  ['is to another form', [{ ...SENDING, formData: formOf('other') }, LED, IDLE], 0],
  ['is not there yet', [SENDING, SENDING], 0],
  ['was not waited for', [SENDING, { ...LED, formData: undefined }, IDLE], 0],
  ['leads on twice', [SENDING, LED, IDLE, SENDING, LED, IDLE], 2],
])('counts a form whose answer %s', (_what, steps, times) => {
  expect(timesAfter(...steps)).toBe(times)
})
