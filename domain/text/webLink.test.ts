import { expect, it } from 'vitest'
import { isWebLink } from './webLink'

it.each([
  ['https://dokumendid.example.ee/otsus?nr=46', true],
  ['http://example.ee', true],
  ['HTTPS://EXAMPLE.EE/Õ', true],
  ['javascript:alert(1)', false],
  ['JaVaScRiPt:alert(1)//https://example.ee', false],
  ['java\nscript:alert(1)', false],
  [' https://example.ee', false],
  ['https://example.ee/a b', false],
  ['data:text/html,<b>', false],
  ['ftp://example.ee/otsus', false],
  ['//example.ee', false],
  ['example.ee', false],
  ['https://', false],
  ['', false],
])('takes %j for an address of the web: %s', (text, expected) => {
  expect(isWebLink(text)).toBe(expected)
})
