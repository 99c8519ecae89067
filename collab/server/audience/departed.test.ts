import { expect, it } from 'vitest'
import { Awareness } from './awareness'
import { createManualClock } from '../rules/manualClock'

const state = new TextEncoder().encode('{}')

/** Awareness in which somebody comes with a client id, shows something, and goes again. */
function visits() {
  const awareness = new Awareness(createManualClock(), 100)
  const visit = (participant: string, client: number) => {
    const holder = { participant, name: participant, colour: 'red' }
    const shown = awareness.take(holder, [{ client, clock: 1, json: state }], () => null)
    awareness.leave(holder)
    return shown.length > 0
  }
  return { awareness, visit }
}

it('remembers the newest client ids of whoever comes and goes all day, and nobody’s else less for that (AWA-3)', () => {
  const { awareness, visit } = visits()
  visit('mari', 1)
  visit('mari', 2)
  for (let id = 1_000; id < 11_000; id += 1) visit('jaan', id)
  visit('mari', 1)
  const remembered = Array.from({ length: 11_000 }, (_, id) => id).filter(
    (id) => awareness.participantOf(id) !== null,
  )
  expect(remembered).toEqual([1, 2, ...Array.from({ length: 20 }, (_, at) => 10_980 + at)])
  expect([visit('jaan', 1), visit('jaan', 2), visit('jaan', 10_999)]).toEqual([false, false, true])
})

it('remembers those who left last of very many (AWA-3)', () => {
  const { awareness, visit } = visits()
  for (let id = 0; id < 1_500; id += 1) {
    visit(`p${id}`, id)
    visit('mari', 5_000)
  }
  const isRemembered = (id: number) => awareness.participantOf(id) !== null
  expect([500, 501, 1_499, 5_000].map(isRemembered)).toEqual([false, true, true, true])
})
