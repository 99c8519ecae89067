import { expect, it } from 'vitest'
import type { DraftEnding } from '../../domain/board/draftFate'
import type { Fate } from '../../server/board/readFates'
import type { Place } from '../../server/board/readPlaces'
import { isShown, readDeskFilter } from './deskFilter'

const place = (changed: boolean): Place => ({
  boardId: 'b',
  cardId: 'c',
  planId: 'p',
  activityId: 'a',
  organisation: 'Vald',
  number: '1.1',
  changed,
  isStruck: false,
})
const ended = (ending: DraftEnding): Fate => ({
  boardId: 'b',
  cardId: 'c',
  carried: [],
  ended: { ending, reason: '', mergedInto: null, mergedText: null },
})
const carried = { homeworkId: 'h', municipality: 'Vald', places: [], dropped: null }
const row = {
  groupId: 'g1',
  kind: 'draft' as const,
  places: [],
  fate: null,
  answers: [],
  warnings: [],
  blocked: false,
}
const rows = [
  { id: 'ready', ...row },
  { id: 'other group', ...row, groupId: 'g2' },
  { id: 'note', ...row, kind: 'note' as const },
  { id: 'no deadline', ...row, warnings: ['noDeadline' as const] },
  { id: 'too short', ...row, blocked: true },
  { id: 'in plan', ...row, places: [place(false)] },
  { id: 'changed', ...row, places: [place(false), place(true)] },
  { id: 'unanswered', ...row, kind: 'bottleneck' as const },
  { id: 'answered', ...row, kind: 'bottleneck' as const, answers: [place(false)] },
  { id: 'parked', ...row, fate: ended('parked') },
  { id: 'declined', ...row, fate: ended('declined') },
  { id: 'carried', ...row, fate: { ...ended('parked'), ended: null, carried: [carried] } },
]

const EVERY_KIND = [
  'ready',
  'other group',
  'note',
  'no deadline',
  'too short',
  'unanswered',
  'answered',
  'carried',
]

it.each([
  ['', ['ready', 'other group', 'no deadline', 'too short', 'carried']],
  ['group=g2', ['other group']],
  ['kind=all', EVERY_KIND],
  ['kind=nonsense&state=nonsense', EVERY_KIND],
  ['state=incomplete', ['no deadline', 'too short']],
  ['state=inPlan', ['in plan', 'changed']],
  ['state=changed', ['changed']],
  ['state=parked', ['parked']],
  ['state=declined', ['declined']],
  ['state=merged', []],
  ['state=carried', ['carried']],
  ['state=all&kind=note', ['note']],
  ['state=unanswered&kind=bottleneck', ['unanswered']],
])('shows for "%s" the rows it should', (search, ids) => {
  const filter = readDeskFilter(new URLSearchParams(search))
  expect(rows.filter((row) => isShown(row, filter)).map(({ id }) => id)).toEqual(ids)
})
