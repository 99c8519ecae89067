import { expect, it } from 'vitest'
import { activitiesNaming } from './activitiesNaming'

const activities = [
  { id: 'a', number: '1.1', text: 'Avame noortele ruumi', linked: false },
  { id: 'b', number: '2.1', text: 'Rajame pargi', linked: false },
]

it.each([
  ['', ['a', 'b']],
  ['  PARGI ', ['b']],
  ['ruumi noor', ['a']],
  ['2.1', ['b']],
  ['buss', []],
])('finds for "%s" the activities that name it', (search, ids) => {
  expect(activitiesNaming(activities, search).map(({ id }) => id)).toEqual(ids)
})
