import { describe, expect, it } from 'vitest'
import { moveTurn, shuffleTurns, type TurnMove } from './turnOrder'

describe('the order of the turns', () => {
  it.each<[string, TurnMove, string]>([
    ['b', 'up', 'bacd'],
    ['b', 'down', 'acbd'],
    ['a', 'up', 'abcd'],
    ['d', 'down', 'abcd'],
    ['d', 0, 'dabc'],
    ['a', 99, 'bcda'],
    ['c', -4, 'cabd'],
    ['x', 'up', 'abcd'],
  ])('moves %s %s', (id, move, wanted) => {
    expect(moveTurn(['a', 'b', 'c', 'd'], id, move).join('')).toBe(wanted)
  })

  it('is mixed by the randomness that is given', () => {
    expect(shuffleTurns(['a', 'b', 'c'], () => 0).join('')).toBe('abc')
    expect(shuffleTurns(['a', 'b', 'c'], () => 0.999).join('')).toBe('cba')
    expect(shuffleTurns([], () => 0)).toEqual([])
  })

  it('comes out in each order equally often', () => {
    const rolls = [0, 1 / 3, 2 / 3].flatMap((first) => [0, 0.5].map((second) => [first, second, 0]))
    const orders = rolls.map((roll) => {
      const left = [...roll]
      return shuffleTurns(['a', 'b', 'c'], () => left.shift() ?? 0).join('')
    })
    expect(new Set(orders)).toEqual(new Set(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']))
  })
})
