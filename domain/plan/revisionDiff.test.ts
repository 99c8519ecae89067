import { describe, expect, it } from 'vitest'
import type { RevisionActivity } from './revision'
import { changedNumbers, isSameRevision, revisionDiff } from './revisionDiff'
import { sampleActivity as activity, sampleRevision as revision } from './sampleRevision'

const room = activity('1.1', { deadlineRaw: '2027', parties: 'sekretär' })
const bus = activity('1.2', { goalId: 'g1' })
const struck = (one: RevisionActivity) => ({ ...one, isStruck: true })

describe('the difference between revisions', () => {
  it('is none between equal ones', () => {
    const diff = revisionDiff(revision([room], [bus]), revision([room], [bus]))
    expect(isSameRevision(diff)).toBe(true)
    expect(changedNumbers(diff)).toEqual([])
  })

  it.each<[string, RevisionActivity[], RevisionActivity[], object, string[]]>([
    ['adds', [room], [room, bus], { added: [bus] }, ['1.2']],
    ['leaves out', [room, bus], [struck(room), bus], { struck: [room] }, ['1.1']],
    ['takes up again', [struck(room)], [room], { added: [room] }, ['1.1']],
    ['loses what was never approved', [room, bus], [room], { removed: [bus] }, ['1.2']],
    [
      'moves a deadline',
      [room],
      [{ ...room, deadlineRaw: '2028' }],
      { moved: [{ id: 'a1.1', number: '1.1', before: '2027', after: '2028' }], changed: [] },
      ['1.1'],
    ],
    [
      'gives another number',
      [room],
      [{ ...room, number: '1.10' }],
      { renumbered: [{ id: 'a1.1', before: '1.1', after: '1.10' }] },
      ['1.10'],
    ],
    ['says nothing of what stays left out', [struck(room)], [struck(room)], { struck: [] }, []],
    [
      'says nothing more of what is left out',
      [room],
      [struck({ ...room, text: 'Teisiti', deadlineRaw: '' })],
      { struck: [room], changed: [], moved: [] },
      ['1.1'],
    ],
  ])('%s', (_what, before, after, expected, numbers) => {
    const diff = revisionDiff(revision(before), revision(after))
    expect(diff).toMatchObject(expected)
    expect(changedNumbers(diff)).toEqual(numbers)
  })

  it('names each changed field with its words', () => {
    const after = {
      ...activity('1.2', { text: 'Tegevus 1.2 tehakse kohe ära', parties: 'valla IT-juht' }),
      goalId: null,
    }
    const [change] = revisionDiff(revision([bus]), revision([after])).changed
    expect(change).toMatchObject({ id: 'a1.2', number: '1.2' })
    expect(change?.fields.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['text', 'Tegevus 1.2 tehakse ära', 'Tegevus 1.2 tehakse kohe ära'],
      ['parties', '', 'valla IT-juht'],
      ['goal', 'Eesmärk 1', ''],
    ])
    expect(change?.fields[0]?.words).toContainEqual({ kind: 'added', text: 'kohe ' })
  })

  it('takes a goal with another text for a changed goal of its activities', () => {
    const before = revision([bus])
    const chapters = before.chapters.map((chapter) => ({
      ...chapter,
      goals: [{ id: 'g1', text: 'Noored otsustavad' }],
    }))
    const { changed } = revisionDiff(before, { ...before, chapters })
    expect(changed.map(({ fields }) => fields.map(({ field }) => field))).toEqual([['goal']])
  })

  it('compares the head and the chapters', () => {
    const before = revision([room], [])
    const chapters = [
      ...before.chapters.slice(0, 1).map((chapter) => ({ ...chapter, title: 'Noored' })),
      { id: 'c9', number: 2, title: 'Uus', goals: [], activities: [] },
    ]
    const diff = revisionDiff(before, { title: 'Avatud linn', preamble: '', chapters })
    expect(diff.title).toMatchObject({ before: 'Avatud vald', after: 'Avatud linn' })
    expect(diff.preamble).toMatchObject({ after: '' })
    expect(diff.chapters.map(({ number, before, after }) => [number, before, after])).toEqual([
      [1, 'Peatükk 1', 'Noored'],
      [2, '', 'Uus'],
      [2, 'Peatükk 2', ''],
    ])
    expect(isSameRevision(diff)).toBe(false)
  })

  it('orders numbers as people count', () => {
    const list = ['1.10', '1.2', '2.1'].map((number) => activity(number))
    expect(changedNumbers(revisionDiff(revision(), revision(list)))).toEqual(['1.2', '1.10', '2.1'])
  })
})
