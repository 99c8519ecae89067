import { describe, expect, it } from 'vitest'
import { stepSeminar, type SeminarStep } from './stepSeminar'
import type { Turn } from './turn'

const NOW = new Date('2026-12-10T10:10:00Z')
const EARLIER = new Date('2026-12-10T10:00:00Z')
const LETTERS = { w: 'waiting', n: 'now', d: 'done', p: 'postponed', a: 'absent' } as const

/** Turns of a line such as `d n* w`: the states by their first letters, `*` where the timer runs. */
function turnsOf(line: string): Turn[] {
  return line.split(' ').map((word, at) => ({
    id: `t${at + 1}`,
    state: LETTERS[word.charAt(0) as keyof typeof LETTERS],
    minutes: 15,
    runningFrom: word.endsWith('*') ? EARLIER : null,
    elapsedMs: 0,
  }))
}

const lineOf = (turns: readonly Turn[] | null) =>
  turns &&
  turns.map(({ state, runningFrom }) => state.charAt(0) + (runningFrom ? '*' : '')).join(' ')

describe('a step of the seminar', () => {
  it.each<[string, SeminarStep['verb'], string | null]>([
    ['w w w', 'next', 'n* w w'],
    ['n* w w', 'next', 'd n* w'],
    ['n* a w', 'next', 'd a n*'],
    ['p n* w', 'next', 'p d n*'],
    ['p n* d', 'next', 'n* d d'],
    ['d d n*', 'next', 'd d d'],
    ['d d d', 'next', null],
    ['a a', 'next', null],
    ['n* w', 'pause', 'n w'],
    ['n w', 'pause', null],
    ['w w', 'pause', null],
    ['n w', 'resume', 'n* w'],
    ['n* w', 'resume', null],
    ['w w', 'resume', null],
    ['n* w w', 'postpone', 'p n* w'],
    ['d n* p', 'postpone', 'd p n*'],
    ['d d n*', 'postpone', 'd d p'],
    ['w w', 'postpone', null],
    ['d n* w', 'back', 'n w w'],
    ['d d d', 'back', 'd d n'],
    ['n* d w', 'back', 'w n w'],
    ['n* w', 'back', null],
    ['w w', 'back', null],
    ['d n* w', 'end', 'd d w'],
    ['w w', 'end', 'w w'],
  ])('%s, %s', (before, verb, after) => {
    expect(lineOf(stepSeminar(turnsOf(before), { verb } as SeminarStep, NOW))).toBe(after)
  })

  it.each([
    ['w w w', 't3', 'w w n*'],
    ['n* w w', 't3', 'd w n*'],
    ['d w w', 't1', 'n* w w'],
    ['p n w', 't1', 'n* d w'],
    ['w a', 't2', null],
    ['w w', 't9', null],
  ])('%s, starting %s', (before, turnId, after) => {
    expect(lineOf(stepSeminar(turnsOf(before), { verb: 'start', turnId }, NOW))).toBe(after)
  })

  it('keeps the time that was used', () => {
    const [left] = stepSeminar(turnsOf('n* w'), { verb: 'next' }, NOW) ?? []
    expect(left).toMatchObject({ elapsedMs: 600_000, runningFrom: null })
    const [paused] = stepSeminar(turnsOf('n* w'), { verb: 'pause' }, NOW) ?? []
    expect(paused?.elapsedMs).toBe(600_000)
    const resumed = stepSeminar(paused ? [paused] : [], { verb: 'resume' }, NOW)
    expect(resumed?.[0]).toMatchObject({ elapsedMs: 600_000, runningFrom: NOW })
  })

  it('never makes two turns current', () => {
    for (const before of ['w w w', 'n* w p', 'd n w', 'p p n*', 'a n* d']) {
      for (const verb of ['next', 'back', 'postpone', 'end', 'pause', 'resume'] as const) {
        const after = stepSeminar(turnsOf(before), { verb }, NOW) ?? []
        expect(after.filter(({ state }) => state === 'now').length).toBeLessThan(2)
      }
    }
  })
})
