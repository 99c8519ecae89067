import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeJoinCode, readJoinCode } from './joinCode'

describe('makeJoinCode', () => {
  it('has six characters that nobody confuses', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: 0, max: 255 })), (bytes) => {
        const code = makeJoinCode(() => Number(bytes.next().value))
        expect(code).toMatch(/^[2-9A-Z]{6}$/)
        expect(code).not.toMatch(/[01OILUVBGSZ]/)
        expect(readJoinCode(code)).toBe(code)
      }),
    )
  })

  it('uses every character', () => {
    let byte = 0
    const codes = Array.from({ length: 500 }, () =>
      makeJoinCode(() => (byte = (byte * 5 + 13) % 256)),
    )
    expect(new Set(codes.join('')).size).toBe(25)
  })
})

describe('readJoinCode', () => {
  it.each([
    ['K7M2QX', 'K7M2QX'],
    [' k7m 2qx ', 'K7M2QX'],
    ['k7m-2qx', 'K7M2QX'],
    ['K7M–2QX', 'K7M2QX'],
    ['K7MZQX', 'K7M2QX'],
    ['sbgzqx', '5862QX'],
    ['к7м2qх', 'K7M2QX'],
  ])('reads %s', (typed, code) => expect(readJoinCode(typed)).toBe(code))

  it.each(['', 'K7M2Q', 'K7M2QXX', 'K7M2Q0', 'K7M2QÕ', 'K7M2Q😀', 'constr', '      '.repeat(50)])(
    'refuses "%s"',
    (typed) => expect(readJoinCode(typed)).toBeNull(),
  )
})
