import { expect, it } from 'vitest'
import { ACTIVITY_STATUSES } from '../plan/plan'
import { readStatus } from './readStatus'

it.each([
  ['alustamata', 'notStarted'],
  ['Töös', 'inProgress'],
  ['toimub järjepidevalt', 'regular'],
  ['ootel', 'onHold'],
  ['osaliselt täidetud', 'partly'],
  ['Täidetud.', 'done'],
  ['loobutud', 'dropped'],
  ['In progress', 'inProgress'],
  ['выполнено', 'done'],
  ['peaaegu', null],
  ['', null],
])('reads %j as %s', (text, status) => {
  expect(readStatus(text)).toBe(status)
})

it.each(ACTIVITY_STATUSES)('knows our own key %s', (status) => {
  expect(readStatus(status)).toBe(status)
})
