import { expect, it } from 'vitest'
import { isSameOrigin } from './sameOrigin'

const host = 'laud.example.ee'

it.each([
  ['our own page', { origin: 'http://laud.example.ee' }, null, true],
  ['another site', { origin: 'http://evil.example' }, null, false],
  ['another port of the same host', { origin: 'http://laud.example.ee:81' }, null, false],
  ['a host that ends like ours', { origin: 'http://xlaud.example.ee' }, null, false],
  ['a sandboxed page', { origin: 'null' }, null, false],
  ['rubbish', { origin: '::::' }, null, false],
  ['the configured address behind a proxy', { origin: 'https://laud.ee' }, 'https://laud.ee', true],
  [
    'the inner host where an address is configured',
    { origin: 'http://laud.example.ee' },
    'https://laud.ee',
    false,
  ],
  ['a tool without Origin', {}, null, true],
  ['a page of another site without Origin', { 'sec-fetch-site': 'cross-site' }, null, false],
  ['our page without Origin', { 'sec-fetch-site': 'same-origin' }, null, true],
])('says of %s whether it is ours', (_what, headers, origin, ours) => {
  expect(isSameOrigin({ host, ...headers }, origin)).toBe(ours)
})
