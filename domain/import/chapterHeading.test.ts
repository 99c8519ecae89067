import { describe, expect, it } from 'vitest'
import { readHeading, readNumberedHeading } from './chapterHeading'

describe('readNumberedHeading', () => {
  it.each([
    ['1. Avatud vald', '1.', 'Avatud vald'],
    ['2) Avatud vald', '2)', 'Avatud vald'],
    ['IV Avatud vald', 'IV', 'Avatud vald'],
    ['II. Avatud vald', 'II.', 'Avatud vald'],
    ['3. peatükk. Avatud vald', '3. peatükk', 'Avatud vald'],
    ['Peatükk 3: Avatud vald', 'Peatükk 3', 'Avatud vald'],
    ['Chapter 2: Open town', 'Chapter 2', 'Open town'],
    ['Part B – Open town', 'Part B', 'Open town'],
    ['Глава 1. Открытость', 'Глава 1.', 'Открытость'],
    ['Раздел II', 'Раздел II', ''],
  ])('parts %j', (text, numberAsWritten, title) => {
    expect(readNumberedHeading(text)).toEqual({ numberAsWritten, title })
  })

  it.each(['Avatud vald', '2022. aastal avati', '4 avatud ust', 'Ivo avas ukse'])(
    'finds no number in %j',
    (text) => {
      expect(readNumberedHeading(text)).toBeNull()
    },
  )
})

it('takes a bare number where only a heading can stand', () => {
  expect(readHeading('4 Avatud vald')).toEqual({ numberAsWritten: '4', title: 'Avatud vald' })
  expect(readHeading('Avatud vald')).toEqual({ numberAsWritten: null, title: 'Avatud vald' })
})
