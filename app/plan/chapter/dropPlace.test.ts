import { expect, it } from 'vitest'
import { dropPlace, headRow } from './dropPlace'

const chapters = [
  { id: 'one', activities: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] },
  { id: 'empty', activities: [] },
  { id: 'last', activities: [{ id: 'd' }] },
]

it.each([
  ['b', null, null],
  ['b', headRow('one'), { chapterId: 'one', at: 0 }],
  ['a', 'b', { chapterId: 'one', at: 1 }],
  ['a', 'c', { chapterId: 'one', at: 2 }],
  ['c', 'a', { chapterId: 'one', at: 1 }],
  ['a', headRow('empty'), { chapterId: 'empty', at: 0 }],
  ['a', headRow('last'), { chapterId: 'last', at: 0 }],
  ['a', 'd', { chapterId: 'last', at: 1 }],
  ['d', headRow('last'), { chapterId: 'last', at: 0 }],
  ['a', 'gone', null],
])('%s let go after %s', (dragged, after, place) => {
  expect(dropPlace(chapters, dragged, after)).toEqual(place)
})
