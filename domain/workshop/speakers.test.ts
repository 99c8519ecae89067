import { describe, expect, it } from 'vitest'
import { readPeople, takeSpeakers } from './speakers'

const mari = { name: 'Mari Kuusk', role: '' }

describe('takeSpeakers', () => {
  it.each([
    ['Avaandmed (Mari Kuusk)', 'Avaandmed', [mari]],
    ['Avaandmed (Mari Kuusk, Kase vald)', 'Avaandmed', [{ ...mari, role: 'Kase vald' }]],
    [
      'Kuidas alustada? (Mari Kuusk, endine vallavanem, volikogu liige ja Jüri Mänd, Haava linnapea)',
      'Kuidas alustada?',
      [
        { name: 'Mari Kuusk', role: 'endine vallavanem, volikogu liige' },
        { name: 'Jüri Mänd', role: 'Haava linnapea' },
      ],
    ],
    ['Avaandmed – Mari Kuusk', 'Avaandmed', [mari]],
    ['Avaandmed - Mari Kuusk, nõunik', 'Avaandmed', [{ ...mari, role: 'nõunik' }]],
    ['Tervitus /Mari Kuusk/', 'Tervitus', [mari]],
    ['Avaandmed – Mari Kuusk (Kase vald)', 'Avaandmed', [{ ...mari, role: 'Kase vald' }]],
    ['Avaandmed. Esineja: Mari Kuusk', 'Avaandmed.', [mari]],
    ['Mari Kuusk: Avaandmed', 'Avaandmed', [mari]],
    ['Kuidas alata? Mari Kuusk', 'Kuidas alata?', [mari]],
    ['"Kuidas alata" Mari Kuusk (nõunik)', '"Kuidas alata"', [{ ...mari, role: 'nõunik' }]],
    ['Tervitus, Mari Kuusk, vallavanem', 'Tervitus', [{ ...mari, role: 'vallavanem' }]],
    ['Arutelu (moderaator Mari Kuusk)', 'Arutelu', [{ ...mari, role: 'moderaator' }]],
    [
      'Open data (Anna-Liisa Mänd and J. Smith)',
      'Open data',
      [
        { name: 'Anna-Liisa Mänd', role: '' },
        { name: 'J. Smith', role: '' },
      ],
    ],
    [
      'Открытые данные (Анна Иванова, советник)',
      'Открытые данные',
      [{ name: 'Анна Иванова', role: 'советник' }],
    ],
    [
      'Uuringud (Mari Kuusk; Jüri Mänd, Kase kool)',
      'Uuringud',
      [mari, { name: 'Jüri Mänd', role: 'Kase kool' }],
    ],
  ])('takes the people of %s', (text, title, speakers) => {
    expect(takeSpeakers(text)).toEqual({ text: title, speakers })
  })

  it.each([
    'Sirutuspaus (kerge eine)',
    'Kogunemine (Kase Vallavalitsus, Suur Saal)',
    'Session 2 – Group Work',
    'Grupitöö – mida teha?',
    'Väljasõit, Kivi Talu',
    'Lõuna. Tassike kohvi',
    'Avatud Valitsemine: miks ja kuidas',
    'Kodutöö (vaata: juhend)',
    '',
    '(Mari Kuusk)',
  ])('leaves %s as it is', (text) => {
    expect(takeSpeakers(text)).toEqual({ text, speakers: [] })
  })

  it('answers at once for hostile text', () => {
    for (const text of [
      '('.repeat(100_000),
      'Aa'.repeat(50_000),
      'Aa Bb: '.repeat(20_000),
      ' – A'.repeat(400),
    ]) {
      expect(takeSpeakers(text).text).toBe(text)
    }
  })
})

describe('readPeople', () => {
  it.each(['kerge eine', 'Kase Vallavalitsus', 'Tartu Ülikool', 'Kuusk', 'MARI KUUSK'])(
    'finds nobody in %s',
    (text) => expect(readPeople(text)).toBeNull(),
  )
})
