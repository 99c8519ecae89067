import { expect, it } from 'vitest'
import { leadsBack } from './leadsBack'

it.each([
  ['to the page itself', '/workshops/w/homework', '/workshops/w/homework', ''],
  ['to the page itself, which an index names', '/?index', '/', ''],
  ['to the page itself with something open on it', '/plans/p', '/plans/p', '?open=a1'],
  ['from what is open to the page', '/plans/p?open=a1', '/plans/p', ''],
  ['to the page above', '/workshops/w/edit', '/workshops/w', ''],
])(
  'says of a form that it was taken where its answer leads back %s',
  (_how, from, pathname, search) => {
    expect(leadsBack(from, { pathname, search })).toBe(true)
  },
)

it.each([
  ['to what was made', '/workshops/new', '/workshops/w', ''],
  ['to a copy', '/workshops/w/copy', '/workshops/w2', ''],
  ['to a board', '/join/ABC234', '/boards/b', ''],
  ['home', '/sign-in', '/', ''],
  ['to a page that counts what was sent', '/reports/r', '/reports/r', '?sent=2'],
  ['to what can be undone', '/plans/p', '/plans/p', '?deleted=a1'],
])(
  'says nothing where its answer leads %s, which speaks for itself',
  (_how, from, pathname, search) => {
    expect(leadsBack(from, { pathname, search })).toBe(false)
  },
)
