import { describe, expect, it } from 'vitest'
import { SIMILAR_FROM, similarTo, textSimilarity } from './similar'

const SIMILAR = [
  ['Korraldame noortele suvelaagri', 'Noorte suvelaagri korraldamine'],
  ['Avaldame eelarve ülevaate vallalehes', 'Vallalehes avaldatakse eelarve ülevaade'],
  ['Kaasav eelarve noortele', 'Noorte kaasav eelarve'],
  ['Külavanemate ümarlaud kaks korda aastas', 'Kutsume kokku külavanemate ümarlaua kord aastas'],
  ['Parandame kodulehe otsingut', 'Kodulehe otsingu parandamine'],
  ['Publish the budget in plain language', 'The budget is published in plain language'],
  ['Train librarians to teach digital skills', 'Training of librarians in teaching digital skills'],
  ['Открыть молодёжный центр в библиотеке', 'Открытие молодёжного центра при библиотеке'],
  ['Обучаем пожилых людей цифровым навыкам', 'Обучение пожилых цифровым навыкам'],
] as const

const DIFFERENT = [
  ['Korraldame noortele suvelaagri', 'Korrastame metsaraja viidad'],
  ['Avaldame eelarve ülevaate vallalehes', 'Avaldame volikogu istungite salvestused'],
  ['Koolitame raamatukogutöötajaid', 'Koolitame külavanemaid toetuste taotlemisel'],
  ['Kaasav eelarve noortele', 'Hankekorra uuendamine'],
  ['Publish the budget in plain language', 'Train librarians to teach digital skills'],
  ['Открыть молодёжный центр в библиотеке', 'Обучаем пожилых людей цифровым навыкам'],
  ['', ''],
  ['a ja b', 'a ja b'],
] as const

describe('similarity', () => {
  it.each(SIMILAR)('"%s" is like "%s"', (one, other) => {
    expect(textSimilarity(one, other)).toBeGreaterThanOrEqual(SIMILAR_FROM)
    expect(textSimilarity(other, one)).toBeCloseTo(textSimilarity(one, other))
  })

  it.each(DIFFERENT)('"%s" is not like "%s"', (one, other) => {
    expect(textSimilarity(one, other)).toBeLessThan(SIMILAR_FROM)
  })

  it('is whole for the same words', () => {
    expect(textSimilarity('Avame metsaraja!', 'avame  METSARAJA')).toBe(1)
  })
})

describe('similarTo', () => {
  const activities = [
    { id: 'far', text: 'Hankekorra uuendamine' },
    { id: 'near', text: 'Noorte suvelaagri korraldamine rannas' },
    { id: 'same', text: 'Korraldame noortele suvelaagri' },
  ]

  it('lists the nearest first and no more than asked', () => {
    const ids = (limit: number) =>
      similarTo(activities)('Korraldame noortele suvelaagri', limit).map(
        ({ activity }) => activity.id,
      )
    expect(ids(5)).toEqual(['same', 'near'])
    expect(ids(1)).toEqual(['same'])
  })

  it('is quick with a long plan and long texts', () => {
    const long = Array.from({ length: 3_000 }, (_, at) => `sõna${at}pikk`).join(' ')
    const plan = Array.from({ length: 200 }, () => ({ text: long }))
    expect(similarTo(plan)(long, 3)).toHaveLength(3)
  })
})
