import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDeck } from './readDeck'

const shared = new URL('../../../shared/', import.meta.url)
const deckText = () => readFileSync(new URL('seeds/004_694f821fa8d9842f.txt', shared), 'utf8')

/** A part of the golden file, without `note`: remarks of its author on the document. */
function golden(key: string): unknown {
  const text = readFileSync(new URL('golden/workshop.json', shared), 'utf8')
  const file: unknown = JSON.parse(text, (name, value: unknown) =>
    name === 'note' ? undefined : value,
  )
  return Reflect.get(Object(file), key)
}

describe('a whole deck', () => {
  it
    .skipIf(!existsSync(shared))
    .each(['objectives', 'agenda', 'groupWork', 'homework', 'followUpSeminar', 'contact'] as const)(
    'has the %s of the golden file (needs ../shared)',
    (key) => {
      expect(readDeck(deckText())[key]).toEqual(golden(key))
    },
  )

  it.skipIf(!existsSync(shared))(
    'leaves over the slides of background and nothing else (needs ../shared)',
    () => {
      const lines = readDeck(deckText()).leftOver.map(({ line }) => line)
      expect(lines[0]).toBe(39)
      expect(lines.filter((line) => line < 39 || (line > 258 && line < 311) || line > 313)).toEqual(
        [],
      )
    },
  )
})

describe('decks of other workshops', () => {
  it('reads an English one', () => {
    const reading = readDeck(`Objectives of the workshop
- Meet the neighbours
- Draft ten activities



Schedule
9:00 Welcome
10:00 Group work



Group work
Group A: Open meetings
Group B: Young people
Agree who will present
Presentations at 11:30
- Coffee is in the hall



Homework
- Finish the drafts of 12 May, involving the school and two partners
- Look at the budget



Follow-up seminar
June 3, 2026 from 10:00 to 11:30, Town Hall

Each municipality:
- tells what it finished
- asks one question
See you on June 3 at 10:00`)
    expect(reading).toEqual({
      objectives: {
        heading: 'Objectives of the workshop',
        items: [
          { number: '', text: 'Meet the neighbours' },
          { number: '', text: 'Draft ten activities' },
        ],
      },
      agenda: expect.objectContaining({ heading: 'Schedule' }),
      groupWork: {
        heading: 'Group work',
        groups: [
          { number: 'Group A', theme: 'Open meetings' },
          { number: 'Group B', theme: 'Young people' },
        ],
        presenterInstruction: 'Agree who will present',
        presentationsRaw: 'Presentations at 11:30',
        presentationsAt: '11:30',
      },
      homework: {
        heading: 'Homework',
        workshopDateRaw: '12 May',
        instructions: [
          'Finish the drafts of 12 May, involving the school and two partners',
          'Look at the budget',
        ],
        invite: ['the school', 'two partners'],
        derived: { due: '2026-06-03 (the follow-up seminar)', days: 22 },
      },
      followUpSeminar: {
        heading: 'Follow-up seminar',
        whenRaw: 'June 3, 2026 from 10:00 to 11:30, Town Hall',
        startRaw: '10:00',
        endRaw: '11:30',
        place: 'Town Hall',
        perMunicipalityHeading: 'Each municipality:',
        points: [
          { key: '', text: 'tells what it finished' },
          { key: '', text: 'asks one question' },
        ],
        reminder: 'See you on June 3 at 10:00',
        derived: { date: '2026-06-03', start: '10:00', end: '11:30', online: false },
      },
      contact: null,
      leftOver: [{ line: 18, text: '- Coffee is in the hall' }],
    })
  })

  it('reads the groups and the seminar of a Russian one', () => {
    const { groupWork, followUpSeminar, homework } = readDeck(`Работа в группах
1 группа – Молодёжь
2 группа – Бюджет
Презентации в 15:00
\fДомашнее задание
• Дополнить список, привлекая школу и музей
\fИтоговый семинар
• 2 декабря в 14:00, онлайн
• а) рассказывает о плане
• б) задаёт вопрос`)
    expect(groupWork).toMatchObject({
      groups: [
        { number: '1 группа', theme: 'Молодёжь' },
        { number: '2 группа', theme: 'Бюджет' },
      ],
      presentationsAt: '15:00',
    })
    expect(homework).toMatchObject({ invite: ['школу', 'музей'] })
    expect(followUpSeminar).toMatchObject({
      points: [
        { key: 'а)', text: 'рассказывает о плане' },
        { key: 'б)', text: 'задаёт вопрос' },
      ],
      derived: { date: '--12-02', start: '14:00', end: null, online: true },
    })
  })

  it('has every line of a text that is no deck left over', () => {
    expect(readDeck('Tere!\n\nSee on kiri.')).toEqual({
      objectives: null,
      agenda: null,
      groupWork: null,
      homework: null,
      followUpSeminar: null,
      contact: null,
      leftOver: [
        { line: 1, text: 'Tere!' },
        { line: 3, text: 'See on kiri.' },
      ],
    })
  })
})
