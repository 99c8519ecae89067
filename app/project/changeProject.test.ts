import { expect, it } from 'vitest'
import { changeProject, readProjectChange } from './changeProject'
import { newDraft } from './projectDraft'

it.each([
  ['sessions:add:1', { list: 'sessions', verb: 'add', at: 1 }],
  ['activities:up:12', { list: 'activities', verb: 'up', at: 12 }],
  ['groups:add:1', null],
  ['sessions:add:', null],
  ['save', null],
])('the button %s means %j', (value, change) => expect(readProjectChange(value)).toEqual(change))

it('rows are added, moved and taken away', () => {
  const draft = newDraft('o1')
  const added = changeProject(draft, { list: 'activities', verb: 'add', at: 1 })
  expect(added.activities).toMatchObject([{ key: '0' }, { key: '1', state: 'planned' }])
  const moved = changeProject(draft, { list: 'organisations', verb: 'down', at: 0 })
  expect(moved.organisations.map(({ key }) => key)).toEqual(['1', '0'])
  expect(changeProject(draft, { list: 'sessions', verb: 'remove', at: 0 }).sessions).toEqual([])
  expect(changeProject(draft, { list: 'sessions', verb: 'up', at: 7 })).toEqual(draft)
})
