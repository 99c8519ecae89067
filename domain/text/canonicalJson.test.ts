import { expect, it } from 'vitest'
import { canonicalJson } from './canonicalJson'

it.each([
  [
    { b: 1, a: { d: [3, { f: null, e: 'õ' }], c: true } },
    '{"a":{"c":true,"d":[3,{"e":"õ","f":null}]},"b":1}',
  ],
  [{ b: undefined, a: [] }, '{"a":[]}'],
  [['b', 'a'], '["b","a"]'],
])('writes %j in one way', (value, json) => {
  expect(canonicalJson(value)).toBe(json)
})

it('does not depend on the order in which the names were given', () => {
  expect(canonicalJson({ x: 1, y: 2 })).toBe(canonicalJson({ y: 2, x: 1 }))
})
