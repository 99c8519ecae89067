import { expect, it } from 'vitest'
import type { OnTheWay } from '../http/onTheWay'
import { nextTakenForm, NOTHING_SENT } from './takenForm'

const formAction = '/workshops/w/homework'
const place = (key: string, pathname = formAction) => ({ key, pathname, search: '' })

const IDLE: OnTheWay = { state: 'idle', location: undefined, formAction: undefined, fetchers: [] }
const SENDING: OnTheWay = { ...IDLE, state: 'submitting', location: place('asked'), formAction }
const LED_BACK: OnTheWay = { ...SENDING, state: 'loading', location: place('led') }
const ANSWERED: OnTheWay = { ...SENDING, state: 'loading' }
const LED_AWAY: OnTheWay = { ...LED_BACK, location: place('led', '/workshops/w2') }

const fetched = (state: 'submitting' | 'loading', data?: unknown): OnTheWay => ({
  ...IDLE,
  fetchers: [{ state, data }],
})

const shownAfter = (...way: OnTheWay[]): boolean => way.reduce(nextTakenForm, NOTHING_SENT).isShown

it('says that a form was taken where its answer leads back', () => {
  expect(shownAfter(SENDING, LED_BACK)).toBe(true)
  expect(shownAfter(SENDING, LED_BACK, IDLE)).toBe(true)
})

it('says so of a form that stays on its page where the answer says it', () => {
  expect(shownAfter(fetched('submitting'), fetched('loading', { taken: 'c1' }), IDLE)).toBe(true)
})

it('goes on saying so while the page looks at what others changed', () => {
  const looking: OnTheWay = { ...IDLE, fetchers: [{ state: 'submitting', formAction: '/' }] }
  expect(shownAfter(SENDING, LED_BACK, IDLE, looking, IDLE)).toBe(true)
})

it.each([
  ['is on its way still', [SENDING]],
  ['was refused, or answered with what the page shows', [SENDING, ANSWERED, IDLE]],
  ['made something elsewhere', [SENDING, LED_AWAY, IDLE]],
  ['was given up for another page', [SENDING, { ...LED_BACK, formAction: undefined }, IDLE]],
  [
    'stays on its page and was refused',
    [fetched('submitting'), fetched('loading', { refusal: {} })],
  ],
  ['is the next one', [SENDING, LED_BACK, IDLE, SENDING]],
  ['is the next one and is refused', [SENDING, LED_BACK, IDLE, SENDING, ANSWERED, IDLE]],
  [
    'is the next one on its page',
    [fetched('loading', { taken: 1 }), fetched('submitting', { taken: 1 })],
  ],
])('says nothing where a form %s', (_what, way) => {
  expect(shownAfter(...way)).toBe(false)
})

it('is no news while nothing changes', () => {
  const taken = [SENDING, LED_BACK].reduce(nextTakenForm, NOTHING_SENT)
  expect(nextTakenForm(taken, LED_BACK)).toBe(taken)
})
