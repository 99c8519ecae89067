import { expect, it } from 'vitest'
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
})
const row = { groupId: 'g1', kind: 'draft' as const, places: [], warnings: [], blocked: false }
const rows = [
  { id: 'ready', ...row },
  { id: 'other group', ...row, groupId: 'g2' },
  { id: 'note', ...row, kind: 'note' as const },
  { id: 'no deadline', ...row, warnings: ['noDeadline' as const] },
  { id: 'too short', ...row, blocked: true },
  { id: 'in plan', ...row, places: [place(false)] },
  { id: 'changed', ...row, places: [place(false), place(true)] },
]

it.each([
  ['', ['ready', 'other group', 'no deadline', 'too short']],
  ['group=g2', ['other group']],
  ['kind=all', ['ready', 'other group', 'note', 'no deadline', 'too short']],
  ['kind=nonsense&state=nonsense', ['ready', 'other group', 'note', 'no deadline', 'too short']],
  ['state=incomplete', ['no deadline', 'too short']],
  ['state=inPlan', ['in plan', 'changed']],
  ['state=changed', ['changed']],
  ['state=all&kind=note', ['note']],
])('shows for "%s" the rows it should', (search, ids) => {
  const filter = readDeskFilter(new URLSearchParams(search))
  expect(rows.filter((row) => isShown(row, filter)).map(({ id }) => id)).toEqual(ids)
})
