import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Audience } from './audience'
import { createManualClock } from '../rules/manualClock'
import type { Member } from './member'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] })
  vi.advanceTimersByTime(1_000)
})
afterEach(() => {
  vi.useRealTimers()
})

/** As the first byte of a message says it. */
const MOTION = 103
const TICK_MS = 33

/** Somebody with our client who has joined, and how many messages of motions they are shown. */
function join(audience: Audience, client: number) {
  let motions = 0
  const member: Member = {
    participant: `p${client}`,
    name: '',
    colour: '#123456',
    isJoined: true,
    tell: () => undefined,
    show: ({ messages }) => {
      if (messages[0]?.[0] === MOTION) motions += 1
      return true
    },
    tellAuthor: () => undefined,
    warn: () => undefined,
    end: () => undefined,
  }
  audience.enter(member, true)
  const json = new TextEncoder().encode('{}')
  audience.take(member, { type: 'awareness', entries: [{ client, clock: 1, json }] }, () => null)
  const move = () =>
    audience.take(member, { type: 'motion', motion: new Uint8Array(3) }, () => null)
  return { member, move, motions: () => motions }
}

it('shows nothing more of the motion of whoever has left, and them nothing more (MOT-1)', () => {
  const audience = new Audience(createManualClock(), 1_000)
  const [mari, jaan] = [join(audience, 1), join(audience, 2)]
  mari.move()
  jaan.move()
  vi.advanceTimersByTime(TICK_MS)
  expect([mari.motions(), jaan.motions()]).toEqual([1, 1])

  mari.move()
  audience.leave(mari.member)
  vi.advanceTimersByTime(TICK_MS)
  jaan.move()
  vi.advanceTimersByTime(TICK_MS)
  expect([mari.motions(), jaan.motions()]).toEqual([1, 1])
})
