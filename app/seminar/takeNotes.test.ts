import { expect, it } from 'vitest'
import { takeNotes, type NotesState } from './takeNotes'

const none = { noteA: '', noteB: '', noteC: '', feedback: '' }
const state = (changes: Partial<NotesState>): NotesState => ({
  seen: none,
  before: none,
  fields: none,
  sent: null,
  contested: [],
  ...changes,
})

it('takes what another host wrote where I wrote nothing', () => {
  const mine = { ...none, noteA: 'minu' }
  const after = takeNotes(state({ fields: mine }), { ...none, feedback: 'teise' })
  expect(after).toMatchObject({ fields: { noteA: 'minu', feedback: 'teise' }, contested: [] })
})

it('asks where both wrote, and keeps my text until I decide', () => {
  const after = takeNotes(state({ fields: { ...none, noteA: 'minu' } }), {
    ...none,
    noteA: 'teise',
  })
  expect(after).toMatchObject({
    fields: { noteA: 'minu' },
    before: { noteA: 'teise' },
    contested: ['noteA'],
  })
})

it('does not quarrel with myself when what I sent comes back while I write on', () => {
  const sent = { ...none, noteA: 'esime' }
  const after = takeNotes(state({ sent, fields: { ...none, noteA: 'esimene lause' } }), sent)
  expect(after).toMatchObject({ fields: { noteA: 'esimene lause' }, contested: [], before: sent })
})

it('ends a contest where both came to say the same', () => {
  const fields = { ...none, noteA: 'sama' }
  const before = { ...none, noteA: 'teise' }
  const after = takeNotes(state({ seen: before, before, fields, contested: ['noteA'] }), fields)
  expect(after.contested).toEqual([])
})
