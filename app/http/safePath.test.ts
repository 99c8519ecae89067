import { expect, it } from 'vitest'
import { safePath } from './safePath'

it.each([
  ['/', '/'],
  ['/plans/a?open=b#c', '/plans/a?open=b#c'],
  ['/töötoad', '/t%C3%B6%C3%B6toad'],
  ['/a//b', '/a//b'],
  ['//elsewhere.example', '/'],
  ['///elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['/\t/elsewhere.example', '/'],
  ['/\n/elsewhere.example', '/'],
  ['/.//elsewhere.example', '/'],
  ['/a/..//elsewhere.example', '/'],
  ['\t//elsewhere.example', '/'],
  ['https://elsewhere.example', '/'],
  ['javascript:alert(1)', '/'],
  ['/\r\nSet-Cookie: a=b', '/Set-Cookie:%20a=b'],
  ['', '/'],
  [null, '/'],
  [['/plans'], '/'],
])('leads from %j to %s', (to, path) => {
  expect(safePath(to)).toBe(path)
})
