import { describe, expect, it } from 'vitest'
import { changedSince } from './changedSince'

const promoted = {
  text: 'Avame metsaraja',
  deadlineRaw: '2027',
  parties: ['matkaklubi'],
  target: '',
}

describe('changedSince', () => {
  it('is empty while only white space differs', () => {
    expect(changedSince(promoted, { ...promoted, text: ' Avame\nmetsaraja ' })).toEqual([])
  })

  it('tells each changed fact, by words', () => {
    const current = { ...promoted, deadlineRaw: '2028', parties: ['matkaklubi', 'kool'] }
    expect(changedSince(promoted, current)).toEqual([
      {
        fact: 'deadlineRaw',
        before: '2027',
        after: '2028',
        words: [
          { kind: 'removed', text: '2027' },
          { kind: 'added', text: '2028' },
        ],
      },
      {
        fact: 'parties',
        before: 'matkaklubi',
        after: 'matkaklubi, kool',
        words: [
          { kind: 'same', text: 'matkaklubi' },
          { kind: 'added', text: ', kool' },
        ],
      },
    ])
  })
})
