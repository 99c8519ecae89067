import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readParties } from './readParties'

const rawOf = (cell: string) => readParties(cell).map(({ raw }) => raw)

describe('what parts two parties', () => {
  it.each([
    ['nothing', '', []],
    ['white space', ' \n\u00A0\r\n', []],
    ['the dash of an empty cell', ' – ', []],
    ['separators alone', ',;\n,', []],
    ['a label alone', 'Vastutaja:', []],
    ['commas', 'Kooliõde, raamatukogu,kantselei', ['Kooliõde', 'raamatukogu', 'kantselei']],
    ['a semicolon', 'head cook; caretaker', ['head cook', 'caretaker']],
    ['line ends', 'завхоз\r\nповар\rбухгалтер\n', ['завхоз', 'повар', 'бухгалтер']],
    ['a line end after a comma', 'kokk,\n\nmajahoidja;\n', ['kokk', 'majahoidja']],
    ['no conjunction', 'pargi- ja teedemeister', ['pargi- ja teedemeister']],
    ['no English conjunction', 'parks and roads officer', ['parks and roads officer']],
    ['no Russian conjunction', 'парк и сквер', ['парк и сквер']],
    [
      'no line end after a hyphen',
      'IT-\njuht, pargi-\nja teedemeister',
      ['IT-juht', 'pargi- ja teedemeister'],
    ],
    [
      'no line end beside a conjunction',
      'kokk ja\nabiline\nning õde',
      ['kokk ja abiline ning õde'],
    ],
    ['no word that begins like a conjunction', 'kokk\njaamaülem', ['kokk', 'jaamaülem']],
    [
      'no comma in brackets',
      'töörühm (kokk, õde; juht), vald',
      ['töörühm (kokk, õde; juht)', 'vald'],
    ],
    ['no line end in brackets', 'rühm (kokk,\nõde)', ['rühm (kokk, õde)']],
    [
      'no comma in nested brackets',
      'rühm (kokk [a, b], õde), vald',
      ['rühm (kokk [a, b], õde)', 'vald'],
    ],
    ['a comma after a bracket left open', 'rühm (kokk, õde', ['rühm (kokk', 'õde']],
    ['bullets', '• kokk\n- majahoidja', ['kokk', 'majahoidja']],
  ])('%s', (_what, cell, expected) => {
    expect(rawOf(cell)).toEqual(expected)
  })
})

describe('what belongs to no party', () => {
  it.each([
    ['Vastutaja: kokk', ['kokk']],
    ['Vastutaja: kokk; Koostööpartnerid: köök, saal', ['kokk', 'köök', 'saal']],
    ['Партнёры: клуб', ['клуб']],
    ['VASTUTAJAD :\nkokk\nõde', ['kokk', 'õde']],
    ['Peavastutaja: kokk; kaasvastutajad: õde, juht', ['kokk', 'õde', 'juht']],
    ['Responsible: head cook', ['head cook']],
    ['Ответственный: повар', ['повар']],
    ['kokkade meeskond.', ['kokkade meeskond']],
    ['kokk, õde jt.', ['kokk', 'õde jt.']],
    ['vastutaja asetäitja', ['vastutaja asetäitja']],
  ])('%s', (cell, expected) => {
    expect(rawOf(cell)).toEqual(expected)
  })
})

describe('what is said of a party', () => {
  it.each([
    ['kokk või kokkuleppel õde', 'kokk', { alternative: 'õde' }],
    ['kokk,\nvõi kokkuleppel\nõde.', 'kokk', { alternative: 'õde' }],
    ['the cook, or, by agreement, the nurse', 'the cook', { alternative: 'the nurse' }],
    ['повар или по согласованию с медсестрой', 'повар', { alternative: 'медсестрой' }],
    ['kokk koostöös õega', 'kokk', { qualifier: 'koostöös õega' }],
    ['kokk, koostöös partneritega', 'kokk', { qualifier: 'koostöös partneritega' }],
    [
      'kokk koostöös koolide, aedade ja MTÜ-ga',
      'kokk',
      { qualifier: 'koostöös koolide, aedade ja MTÜ-ga' },
    ],
    ['cook in cooperation with partners', 'cook', { qualifier: 'in cooperation with partners' }],
    ['повар совместно с волостью', 'повар', { qualifier: 'совместно с волостью' }],
    ['повар, в сотрудничестве со школой', 'повар', { qualifier: 'в сотрудничестве со школой' }],
    [
      'kokk koostöös õega või kokkuleppel juht',
      'kokk',
      { alternative: 'juht', qualifier: 'koostöös õega' },
    ],
    [
      'kokk või kokkuleppel juht koostöös õega',
      'kokk',
      { alternative: 'juht', qualifier: 'koostöös õega' },
    ],
    ['kokk või õde', 'kokk või õde', {}],
    ['koostöös partneritega', 'koostöös partneritega', {}],
    ['või kokkuleppel õde', 'või kokkuleppel õde', {}],
  ])('%s', (cell, name, said) => {
    expect(readParties(cell)).toEqual([{ raw: name, name, role: 'lead', ...said }])
  })

  it('stands with the party before it, and the list goes on', () => {
    expect(readParties('Kokk, õde koostöös kooliga, juht')).toEqual([
      { raw: 'Kokk', name: 'kokk', role: 'lead' },
      { raw: 'õde', name: 'õde', role: 'support', qualifier: 'koostöös kooliga' },
      { raw: 'juht', name: 'juht', role: 'support' },
    ])
  })
})

describe('any text', () => {
  const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
  const saidOf = (cell: string) =>
    readParties(cell).map(({ raw, qualifier = '' }) => raw + qualifier)

  it('reads without an error, the first party leads, and no letter or digit is lost', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(text, (cell) => {
        const mentions = readParties(cell)
        expect(mentions.map(({ role }) => role)).toEqual(
          mentions.map((_mention, index) => (index === 0 ? 'lead' : 'support')),
        )
        expect(mentions.every(({ raw, name }) => raw !== '' && name !== '')).toBe(true)
        expect(lettersOf(saidOf(cell).join(''))).toBe(lettersOf(cell))
      }),
      { numRuns: 500 },
    )
  })

  // A cell of a megabyte of full stops held the server up for ten minutes.
  it('takes time in proportion to its length, also where it is all full stops', () => {
    const stops = '.'.repeat(500_000)
    expect(readParties(`${stops} kokk${stops}`)).toMatchObject([{ raw: `${stops} kokk` }])
  })

  it('keeps every word in its order whatever separates the words', () => {
    const word = fc.constantFrom(
      'Kokk',
      'IT',
      'ja',
      'noorte-',
      'koostöös',
      'kooliga',
      '(x',
      'y)',
      'и',
    )
    const gap = fc.constantFrom(' ', ', ', ';', '\n', ',\n', '\r\n', '\u00A0', ' – ', ' \n ')
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { maxLength: 12 }), (pairs) => {
        const cell = pairs.flat().join('')
        expect(lettersOf(saidOf(cell).join(''))).toBe(lettersOf(cell))
      }),
      { numRuns: 1000 },
    )
  })

  it('finds the parties that were joined by separators', () => {
    const party = fc.constantFrom(
      'kokk',
      'õde',
      'IT-juht',
      'pargi- ja teedemeister',
      'KOVid',
      'повар',
    )
    const separator = fc.constantFrom(',', ', ', ';', '\n', ',\n', ';\r\n')
    fc.assert(
      fc.property(fc.array(party), separator, (parties, between) => {
        expect(readParties(parties.join(between)).map(({ name }) => name)).toEqual(parties)
      }),
    )
  })
})
