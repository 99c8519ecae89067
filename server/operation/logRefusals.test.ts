import { describe, expect, it } from 'vitest'
import { createManualClock } from '../../collab/server/rules/manualClock'
import { createLogger } from '../logger'
import { loggedDocument } from './loggedDocument'
import { logRefusals } from './logRefusals'

function setUp() {
  const lines: Record<string, unknown>[] = []
  const clock = createManualClock()
  const write = (line: string) => {
    const { level: _level, time: _time, ...rest } = JSON.parse(line) as Record<string, unknown>
    lines.push(rest)
  }
  return { lines, clock, log: logRefusals(createLogger('info', { write }), clock) }
}

describe('refusals in the log (OBS-1, OBS-2)', () => {
  it('have document, code and reason, and nothing else', () => {
    const { lines, log } = setUp()
    log('b1.cards', 4403, 'not let in')
    log('b1.cards', 'ro', 'update')
    expect(lines).toEqual([
      { doc: 'b1.cards', code: 4403, reason: 'not let in', msg: 'refused' },
      { doc: 'b1.cards', code: 'ro', reason: 'update', msg: 'refused' },
    ])
  })

  it.each([
    '',
    'Mari Maasikas',
    'b1.cards\n{"level":60}',
    `${'b'.repeat(41)}.cards`,
    '../b1.cards',
  ])('do not repeat what somebody made up: %j', (name) => {
    const { lines, log } = setUp()
    log(name, 4403, 'not let in')
    expect(lines).toEqual([{ doc: null, code: 4403, reason: 'not let in', msg: 'refused' }])
  })

  it('nor does what else is said of a document repeat it', () => {
    expect(loggedDocument('b1.cards')).toBe('b1.cards')
    expect(loggedDocument('Mari Maasikas')).toBeNull()
  })

  it('do not fill the disk, and do not hide another reason', () => {
    const { lines, clock, log } = setUp()
    for (let count = 0; count < 100_000; count += 1) log('b1.cards', 4403, 'not let in')
    log('b1.cards', 4400, 'bad message')
    expect(lines).toHaveLength(21)
    expect(lines.at(-1)).toMatchObject({ code: 4400 })

    clock.advance(60_000)
    expect(lines.slice(21)).toEqual([
      { code: 4403, leftOut: 99_980, msg: 'refusals were left out' },
    ])
    for (let count = 0; count < 100; count += 1) log('b1.cards', 4403, 'not let in')
    expect(lines.slice(22)).toHaveLength(10)
    clock.advance(60_000)
    expect(lines.at(-1)).toMatchObject({ leftOut: 90 })
  })
})
