import { expect, it } from 'vitest'
import { planAndOwner } from './planAndOwner'

it.each([
  ['Kase vald', 'Avatud valla kava', 'Kase vald: Avatud valla kava'],
  ['Kase vald', 'Kase vald: avatud valitsemise kava', 'Kase vald: avatud valitsemise kava'],
])('names %s with „%s“ as „%s“', (organisation, title, named) => {
  expect(planAndOwner({ organisation, title })).toBe(named)
})
