import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CARD_LIMITS } from '../board/clipCard'
import { foldVisible } from '../text/foldSpace'
import { isDocumentChange } from './documentChange'
import { readNotes } from './readNotes'

const read = (text: string) =>
  readNotes(text).statements.map(({ kind, text }) => `${kind}: ${text}`)

describe('reading notes', () => {
  it.each([
    ['nothing', '', []],
    ['a line', 'Kool jääb väikeseks', ['note: Kool jääb väikeseks']],
    ['a question', 'Kes hooldab kergliiklusteed?', ['question: Kes hooldab kergliiklusteed?']],
    [
      'headings in three languages',
      'Kitsaskohad\n- Buss ei käi\n\nGoals:\n* Safe streets\n\nВопросы\n• Кто отвечает',
      ['bottleneck: Buss ei käi', 'direction: Safe streets', 'question: Кто отвечает'],
    ],
    [
      'a heading with its first thought in the same line',
      'Probleemid: pargis on pime\nVälja arvatud kesklinn',
      ['bottleneck: pargis on pime', 'bottleneck: Välja arvatud kesklinn'],
    ],
    [
      'a numbered list, and a number that is none',
      'Tegevused:\n1. Rajame pargi\n2. Avame lava\n\n3. mail sulgeme tänava',
      ['draft: Rajame pargi', 'draft: Avame lava', 'note: 3. mail sulgeme tänava'],
    ],
    [
      'a theme below a heading',
      'Kitsaskohad\n- Buss ei käi\nHaridus:\n- Kool on kitsas',
      ['bottleneck: Buss ei käi', 'bottleneck: Kool on kitsas'],
    ],
    [
      'what stands apart below a list',
      'Kitsaskohad\n- Buss ei käi\n- Tee on auklik\n\nPildid saadame homme',
      ['bottleneck: Buss ei käi', 'bottleneck: Tee on auklik', 'note: Pildid saadame homme'],
    ],
    [
      'a change of a document among directions, but not among bottlenecks',
      'Suunad\n- Peatükk haridusest tuleks liigutada lõppu\nKitsaskohad\n- Kavasse võiks lisada bussi',
      [
        'documentChange: Peatükk haridusest tuleks liigutada lõppu',
        'bottleneck: Kavasse võiks lisada bussi',
      ],
    ],
    [
      'broken lines of a list',
      '- Väljakul ei ole õhtuti valgust ega\n  pinke\n- Parklas\n  seisab vesi',
      ['note: Väljakul ei ole õhtuti valgust ega pinke', 'note: Parklas seisab vesi'],
    ],
    [
      'broken lines with a blank line after each',
      'Inimesed ei tea, millal ja kus nende tänavat talvel hooldatakse,\n\nsest teade jõuab kohale alles järgmisel nädalal.\n\nVald ei vasta.',
      [
        'note: Inimesed ei tea, millal ja kus nende tänavat talvel hooldatakse, sest teade jõuab kohale alles järgmisel nädalal.',
        'note: Vald ei vasta.',
      ],
    ],
    [
      'a line after a list that has broken lines',
      '- Külateedel ei ole talvel kedagi, kes ütleks, millal lumi\n  lükatakse\n- Kavasse tuleks lisada külade peatükk\nPildid saab homme',
      [
        'note: Külateedel ei ole talvel kedagi, kes ütleks, millal lumi lükatakse',
        'documentChange: Kavasse tuleks lisada külade peatükk',
        'note: Pildid saab homme',
      ],
    ],
    [
      'a word that was parted',
      'Valla kodulehel ei ole ühtegi kaarti ega teadet elektri-\nkatkestuste kohta',
      ['note: Valla kodulehel ei ole ühtegi kaarti ega teadet elektri-katkestuste kohta'],
    ],
    [
      'thoughts that are a line each',
      'kooli katus laseb läbi\nsild on suletud',
      ['note: kooli katus laseb läbi', 'note: sild on suletud'],
    ],
    [
      'a sentence that only begins like a heading',
      'Probleemid kasvavad iga aastaga',
      ['note: Probleemid kasvavad iga aastaga'],
    ],
  ])('understands %s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('goes on over a page break, and leaves the page number over', () => {
    const text =
      'Kitsaskohad\n- Noortel ei ole pärast kooli kuskil koos olla ning ka raamatukogu\n\n2\n\f\non suletud\n- Buss ei käi'
    expect(readNotes(text)).toEqual({
      statements: [
        {
          kind: 'bottleneck',
          text: 'Noortel ei ole pärast kooli kuskil koos olla ning ka raamatukogu on suletud',
          heading: 'Kitsaskohad',
          line: 2,
        },
        { kind: 'bottleneck', text: 'Buss ei käi', heading: 'Kitsaskohad', line: 7 },
      ],
      leftOver: [{ line: 4, text: '2' }],
    })
  })

  it('leaves over a heading that names no kind or has nothing below, and what no card holds', () => {
    const long = 'väga '.repeat(CARD_LIMITS.text / 5 + 1)
    const { statements, leftOver } = readNotes(`Haridus:\n- Kool\n- ${long}\n\nKitsaskohad:\n`)
    expect(statements.map(({ text }) => text)).toEqual(['Kool'])
    expect(leftOver.map(({ line }) => line)).toEqual([1, 3, 5])
  })

  it('loses no word of any text', () => {
    const lines = fc.array(
      fc.oneof(
        fc.constantFrom('', ' ', '\f', 'Kitsaskohad:', 'Suunad', '3', '- Buss ei käi', '1. Üks'),
        fc.constantFrom('2. kaks', 'Haridus:', 'Muu: kolm | neli', '•', 'lõpp.'),
        fc.string({ maxLength: 90 }),
      ),
      { maxLength: 30 },
    )
    // A lone o is the mark of a list, as word processors write it.
    const words = (text: string) =>
      foldVisible(text)
        .split(/[^\p{L}]+/u)
        .filter((word) => word !== '' && word !== 'o')
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join('\n')
        const { statements, leftOver } = readNotes(text)
        const kept = [...statements, ...leftOver].map(({ text }) => text)
        const headings = statements.map(({ heading }) => heading ?? '')
        const said = new Set(words([...kept, ...headings, 'Kitsaskohad Suunad Muu'].join(' ')))
        expect(words(text).filter((word) => !said.has(word))).toEqual([])
      }),
    )
  })

  it('reads a megabyte in a moment', () => {
    const text = 'Kitsaskohad ja peatükk: '.repeat(50_000)
    expect(readNotes(text).leftOver).toHaveLength(1)
    expect(readNotes('- a\nb c\n'.repeat(10_000)).statements).toHaveLength(2500)
  })
})

it.each([
  ['Arengukavasse tuleks kirja panna avatud andmed', true],
  ['Teine peatükk võiks olla lühem ja liigutada ettepoole', true],
  ['Sõna „hooldus“ võiks ümber sõnastada', true],
  ['Add a section about youth', true],
  ['The word should be reworded', true],
  ['Добавить раздел о молодёжи', true],
  ['Рассказать о плане жителям', false],
  ['Rajame parki lava', false],
  ['Parandada tänavavalgustuse korraldust', false],
  ['Vald koostab tegevuskava', false],
  ['Kava on hea. Lisa pinke parki', false],
])('tells whether "%s" is about a document', (text, expected) => {
  expect(isDocumentChange(text)).toBe(expected)
})
