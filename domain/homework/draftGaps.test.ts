import { expect, it } from 'vitest'
import { boardGaps, draftGaps, gapKey } from './draftGaps'

const whole = {
  text: 'Avame noortele ühise ruumi',
  deadlineRaw: 'pidev tegevus',
  parties: ['noorsootöötaja'],
  target: 'üks ruum',
}

it.each([
  ['nothing', whole, []],
  ['a text', { ...whole, text: 'Ühine ruum' }, ['text']],
  ['a deadline', { ...whole, deadlineRaw: ' \n' }, ['deadline']],
  ['a party', { ...whole, parties: [] }, ['party']],
  ['a party that shows', { ...whole, parties: ['\u200B'] }, ['party']],
  ['a target', { ...whole, target: '' }, ['target']],
  [
    'everything',
    { text: '', deadlineRaw: '', parties: [], target: '' },
    ['text', 'deadline', 'party', 'target'],
  ],
] as const)('a draft may lack %s', (_what, draft, gaps) => {
  expect(draftGaps(draft)).toEqual(gaps)
})

it('names the gaps of a board by its drafts; a note lacks nothing', () => {
  const cards = [
    { ...whole, id: 'a', kind: 'note', deadlineRaw: '' },
    { ...whole, id: 'b', kind: 'draft', deadlineRaw: '', target: '' },
  ] as const
  expect(boardGaps(cards).map(gapKey)).toEqual(['b/deadline', 'b/target'])
})
