import { describe, expect, it } from 'vitest'
import { mergeEdits, type ActivityFields } from './mergeEdits'

const base: ActivityFields = {
  text: 'Avame andmed',
  description: '',
  deadlineRaw: '2027',
  parties: 'Sekretär',
  target: '',
  status: 'notStarted',
  goal: '',
}

describe('mergeEdits', () => {
  it.each([
    ['I alone changed it', { text: 'minu' }, {}, 'minu', []],
    ['the other alone changed it', {}, { text: 'tema' }, 'tema', []],
    ['both wrote the same', { text: 'sama' }, { text: 'sama' }, 'sama', []],
    ['both wrote something else', { text: 'minu' }, { text: 'tema' }, 'minu', ['text']],
    ['I emptied what the other changed', { text: '' }, { text: 'tema' }, '', ['text']],
    ['nobody changed it', {}, {}, 'Avame andmed', []],
  ])('decides a field where %s', (_when, mine, theirs, text, contested) => {
    const merged = mergeEdits(base, { ...base, ...mine }, { ...base, ...theirs })
    expect(merged.fields).toEqual({ ...base, text })
    expect(merged.contested).toEqual(contested)
  })

  it('decides each field by itself', () => {
    const mine = { ...base, text: 'minu', target: 'kõik' }
    const theirs = { ...base, text: 'tema', status: 'done' }
    expect(mergeEdits(base, mine, theirs)).toEqual({
      fields: { ...base, text: 'minu', target: 'kõik', status: 'done' },
      contested: ['text'],
    })
  })
})
