import { expect, it } from 'vitest'
import { CARD_LIMITS, clipCard, isOverLimits } from './clipCard'

const card = {
  text: 'Avame ruumi',
  deadlineRaw: '2027',
  target: 'üks ruum',
  parties: ['vald'],
  authors: ['Mari'],
}

it('leaves a card alone that a person wrote', () => {
  expect(clipCard(card)).toEqual(card)
  expect(isOverLimits(card)).toBe(false)
})

it.each([
  ['text', { text: 'a'.repeat(CARD_LIMITS.text + 1) }],
  ['deadline', { deadlineRaw: 'a'.repeat(CARD_LIMITS.deadlineRaw + 1) }],
  ['target', { target: 'a'.repeat(CARD_LIMITS.target + 1) }],
  ['name of a party', { parties: ['a'.repeat(CARD_LIMITS.party + 1)] }],
  ['list of parties', { parties: Array.from({ length: CARD_LIMITS.parties + 1 }, String) }],
])('clips a %s that is too long, and says that it is', (_what, over) => {
  const long = { ...card, ...over }
  const clipped = clipCard(long)
  expect(isOverLimits(long)).toBe(true)
  expect(isOverLimits(clipped)).toBe(false)
  expect(JSON.stringify(clipped).length).toBeLessThan(JSON.stringify(long).length)
})

it('clips the names of authors', () => {
  const authors = Array.from({ length: 1000 }, () => 'a'.repeat(1000))
  expect(clipCard({ ...card, authors }).authors).toEqual(
    Array.from({ length: CARD_LIMITS.authors }, () => 'a'.repeat(CARD_LIMITS.author)),
  )
})

it('never cuts a character in two', () => {
  const text = `${'a'.repeat(CARD_LIMITS.text - 1)}😀`
  expect(clipCard({ ...card, text }).text).toBe('a'.repeat(CARD_LIMITS.text - 1))
})
