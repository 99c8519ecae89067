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
const line = (cardId: string, points: object) => ({
  kind: 'draft',
  cardId,
  text: 'Avame noortele oma ruumi',
  openComments: 0,
  missing: [],
  others: [],
  ...points,
})

it.each([
  ['a draft where all is in order', draft('c'), []],
  [
    'what is missing',
    draft('c', { deadlineRaw: ' ', parties: ['', ' '], target: '' }),
    [line('c', { missing: ['deadline', 'party', 'target'] })],
  ],
  [
    'a text of too few words',
    draft('c', { text: 'Ruum' }),
    [line('c', { missing: ['text'], text: 'Ruum' })],
  ],
  [
    'a draft once, with comments that nobody settled and what is missing',
    draft('c', { openComments: 2, target: '' }),
    [line('c', { openComments: 2, missing: ['target'] })],
  ],
])('puts on the agenda: %s', (_what, one, lines) => {
  expect(turnAgenda([home('m1', [one])])).toEqual({ m1: lines })
})

it('begins with what was commented on, then with what lacks something, else in the order of the board', () => {
  const drafts = [
    draft('shared', { origin: 'b/x' }),
    draft('lacks', { target: '' }),
    draft('fine'),
    draft('asked', { openComments: 1 }),
    draft('lacks too', { target: '' }),
  ]
  const agenda = turnAgenda([home('m1', drafts), home('m2', [draft('d', { origin: 'b/x' })])])
  expect(agenda['m1']?.map((one) => one.kind === 'draft' && one.cardId)).toEqual([
    'asked',
    'lacks',
    'lacks too',
    'shared',
  ])
})

it('names the other municipalities that took the same draft', () => {
  const agenda = turnAgenda([
    home('m1', [draft('c1', { origin: 'b/x' }), draft('c2', { origin: 'b/y' })]),
    home('m2', [draft('d1', { origin: 'b/x' })]),
    home('m3', [draft('e1', { origin: 'b/x' }), draft('e2', { origin: null })]),
  ])
  expect(agenda['m1']).toEqual([line('c1', { others: ['Vald m2', 'Vald m3'] })])
  expect(agenda['m3']).toMatchObject([{ others: ['Vald m1', 'Vald m2'], cardId: 'e1' }])
})

it('has a line for a municipality with nothing, and for comments on the whole', () => {
  expect(turnAgenda([home('m1', []), home('m2', [draft('c')], 3)])).toEqual({
    m1: [{ kind: 'nothing' }],
    m2: [{ kind: 'whole', openComments: 3 }],
  })
  expect(turnAgenda([])).toEqual({})
})
