import { expect, it } from 'vitest'
import { acceptsGzip } from './acceptsGzip'

it.each([
  ['gzip', true],
  ['gzip, deflate, br', true],
  ['br;q=1.0, GZIP;q=0.8, *;q=0.1', true],
  ['gzip;q=0', false],
  ['deflate, gzip;q=0.000', false],
  ['x-gzipped', false],
  ['identity', false],
  ['', false],
])('reads "%s"', (accepted, expected) => {
  const headers = accepted === '' ? undefined : { 'accept-encoding': accepted }
  expect(acceptsGzip(new Request('http://a/', { headers }))).toBe(expected)
})
