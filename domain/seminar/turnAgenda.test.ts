import { expect, it } from 'vitest'
import { turnAgenda, type AgendaDraft } from './turnAgenda'

const draft = (cardId: string, other: Partial<AgendaDraft> = {}): AgendaDraft => ({
  cardId,
  text: 'Avame noortele oma ruumi',
  deadlineRaw: '2027',
  parties: ['noorsootöötaja'],
  target: 'Ruum on avatud',
  origin: null,
  openComments: 0,
  ...other,
})
const home = (homeworkId: string, drafts: AgendaDraft[], openComments = 0) => ({
  homeworkId,
  municipality: `Vald ${homeworkId}`,
  drafts,
  openComments,
})
const text = 'Avame noortele oma ruumi'

it.each([
  ['a draft where all is in order', draft('c'), []],
  [
    'what is missing',
    draft('c', { deadlineRaw: ' ', parties: ['', ' '], target: '' }),
    [{ kind: 'missing', fields: ['deadline', 'party', 'target'], cardId: 'c', text }],
  ],
  [
    'a text of too few words',
    draft('c', { text: 'Ruum' }),
    [{ kind: 'missing', fields: ['text'], cardId: 'c', text: 'Ruum' }],
  ],
  [
    'comments that nobody settled, before what is missing',
    draft('c', { openComments: 2, target: '' }),
    [
      { kind: 'comments', count: 2, cardId: 'c', text },
      { kind: 'missing', fields: ['target'], cardId: 'c', text },
    ],
  ],
])('puts on the agenda: %s', (_what, one, lines) => {
  expect(turnAgenda([home('m1', [one])])).toEqual({ m1: lines })
})

it('names the other municipalities that took the same draft', () => {
  const agenda = turnAgenda([
    home('m1', [draft('c1', { origin: 'b/x' }), draft('c2', { origin: 'b/y' })]),
    home('m2', [draft('d1', { origin: 'b/x' })]),
    home('m3', [draft('e1', { origin: 'b/x' }), draft('e2', { origin: null })]),
  ])
  expect(agenda['m1']).toEqual([
    { kind: 'shared', others: ['Vald m2', 'Vald m3'], cardId: 'c1', text },
  ])
  expect(agenda['m3']).toMatchObject([{ others: ['Vald m1', 'Vald m2'], cardId: 'e1' }])
})

it('has a line for a municipality with nothing, and for comments on the whole', () => {
  expect(turnAgenda([home('m1', []), home('m2', [draft('c')], 3)])).toEqual({
    m1: [{ kind: 'nothing' }],
    m2: [{ kind: 'comments', count: 3 }],
  })
  expect(turnAgenda([])).toEqual({})
})
