import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlan } from './readPlan'

/** One plan in one language, to be written down in every layout. */
type Words = {
  heads: Record<Column, string>
  title: string
  chapters: readonly string[]
  chapterWord: (number: number) => string
  texts: readonly string[]
  deadlines: readonly string[]
  parties: readonly (readonly string[])[]
  sentences: readonly string[]
}
type Column = 'activity' | 'deadline' | 'party' | 'target' | 'progress'

const ET: Words = {
  heads: {
    activity: 'Tegevus',
    deadline: 'Tähtaeg',
    party: 'Vastutajad',
    target: 'Sihttase',
    progress: 'Täitmine',
  },
  title: 'Kuuse valla tegevuskava',
  chapters: ['Rand ja sadam', 'Avatud andmed', 'Koos otsustamine'],
  chapterWord: (number) => `${number}. peatükk. `,
  texts: [
    'Puhastame ranna enne suve algust prügist',
    'Avaldame bussiliinide andmed masinloetaval kujul',
    'Küsime elanikelt nõu enne tänavate remonti',
    'Lisame volikogu otsustele lühikese selgituse',
  ],
  deadlines: ['Pidev tegevus', '2026', 'kord aastas', 'kuni 2027', 'III kv 2026'],
  parties: [['vallavalitsus'], ['Arendusnõunik', 'sadamakapten'], ['Külavanemad', 'MTÜ Rand']],
  sentences: ['Esimene ring on tehtud ja kõik jäid rahule.', 'Sõlmitud on kaks lepingut.'],
}

const EN: Words = {
  heads: {
    activity: 'Action',
    deadline: 'Due date',
    party: 'Responsible',
    target: 'Expected result',
    progress: 'Progress',
  },
  title: 'Spruce Bay action plan',
  chapters: ['Beach and harbour', 'Open data', 'Deciding together'],
  chapterWord: (number) => `Chapter ${number}: `,
  texts: [
    'Clean the beach before the summer begins',
    'Publish the bus lines in a form machines can read',
    'Ask the residents before a street is dug up',
    'Add a short explanation to every decision',
  ],
  deadlines: ['ongoing', '2026', 'twice a year', 'by end of 2026', 'Q3 2026'],
  parties: [['harbour master'], ['Town clerk', 'IT office'], ['Village elders', 'library']],
  sentences: ['The first round is done and everybody came.', 'Two contracts are signed.'],
}

const RU: Words = {
  heads: {
    activity: 'Мероприятие',
    deadline: 'Срок исполнения',
    party: 'Ответственные',
    target: 'Ожидаемый результат',
    progress: 'Ход выполнения',
  },
  title: 'План действий посёлка Еловый',
  chapters: ['Берег и порт', 'Открытые данные', 'Решаем вместе'],
  chapterWord: (number) => `Глава ${number}. `,
  texts: [
    'Убираем берег до начала лета',
    'Публикуем данные автобусных маршрутов в удобном виде',
    'Спрашиваем жителей перед ремонтом улиц',
    'Добавляем к решениям короткое объяснение',
  ],
  deadlines: ['постоянно', '2026', 'ежегодно', 'до 01.06.2026', 'II квартал 2026 г.'],
  parties: [['начальник порта'], ['Секретарь', 'отдел данных'], ['Старосты', 'библиотека']],
  sentences: ['Первый круг пройден, и все остались довольны.', 'Подписаны два договора.'],
}

const ROMAN = ['I', 'II', 'III']
const CHAPTER_STYLES: Record<string, (words: Words, number: number) => string> = {
  'N. Title': (_words, number) => `${number}. `,
  'N) Title': (_words, number) => `${number}) `,
  'every chapter 1.': () => '1. ',
  Roman: (_words, number) => `${ROMAN[number - 1]} `,
  'with the word': (words, number) => words.chapterWord(number),
}
const NUMBER_STYLES: Record<string, (chapter: number, item: number) => string> = {
  '1.1.': (chapter, item) => `${chapter}.${item}.`,
  '1.1': (chapter, item) => `${chapter}.${item}`,
  '1.1)': (chapter, item) => `${chapter}.${item})`,
  '1)': (_chapter, item) => `${item})`,
  '1.': (_chapter, item) => `${item}.`,
}

type Activity = { number: string; cells: Record<Column, string[]> }
type Layout = {
  columns: readonly Column[]
  numbers: string
  chapters: string
  repeatHeads: boolean
}

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T

function activitiesOf(words: Words, sizes: readonly number[], salt: number): Activity[][] {
  let at = salt
  return sizes.map((size, chapter) =>
    Array.from({ length: size }, (_, index) => {
      at += 1
      const number = `${chapter + 1}.${index + 1}`
      const cells = {
        activity: [`${pick(words.texts, at)} ${'abcdefghijk'.charAt(at % 11)}`],
        deadline: [pick(words.deadlines, at * 3)],
        party: pick(words.parties, at).map((name, i, all) =>
          i < all.length - 1 ? `${name},` : name,
        ),
        target: [pick(words.sentences, at)],
        progress: [pick(words.sentences, at + 1)],
      }
      return { number, cells }
    }),
  )
}

const layouts = fc.record({
  words: fc.constantFrom(ET, EN, RU),
  columns: fc
    .shuffledSubarray<Column>(['deadline', 'party', 'target', 'progress'], { minLength: 2 })
    .filter((columns) => !(columns.includes('target') && columns.includes('progress')))
    .map((columns): Column[] => ['activity', ...columns]),
  numbers: fc.constantFrom(...Object.keys(NUMBER_STYLES)),
  chapters: fc.constantFrom(...Object.keys(CHAPTER_STYLES)),
  repeatHeads: fc.boolean(),
  sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
  salt: fc.nat(50),
})

const isOneLevel = ({ numbers }: Layout) => numbers === '1)' || numbers === '1.'

/** Without heads, "1. Title" cannot be told from "1. Activity", nor two chapters called "1." apart. */
const isReadable = (layout: Layout) =>
  layout.repeatHeads || !isOneLevel(layout) || ['Roman', 'with the word'].includes(layout.chapters)

const numberOf = (layout: Layout, chapter: number, item: number) =>
  NUMBER_STYLES[layout.numbers]?.(chapter, item) ?? ''

const headingOf = (words: Words, layout: Layout, at: number) =>
  `${CHAPTER_STYLES[layout.chapters]?.(words, at + 1) ?? ''}${words.chapters[at]}`

function asLines(words: Words, plan: readonly Activity[][], layout: Layout): string {
  const heads = layout.columns.map((column) => words.heads[column].toUpperCase())
  const body = plan.flatMap((activities, at) => [
    headingOf(words, layout, at),
    ...(at === 0 || layout.repeatHeads ? heads : []),
    ...activities.flatMap(({ cells }, index) =>
      layout.columns.flatMap((column) =>
        column === 'activity'
          ? [`${numberOf(layout, at + 1, index + 1)} ${cells.activity[0]}`]
          : cells[column],
      ),
    ),
  ])
  return [words.title, ...body].join('\n\n')
}

function asRows(words: Words, plan: readonly Activity[][], layout: Layout): string {
  const heads = layout.columns.map((column) => words.heads[column]).join('\t')
  const body = plan.flatMap((activities, at) => [
    ...(layout.repeatHeads ? ['', headingOf(words, layout, at), heads] : at === 0 ? [heads] : []),
    ...(layout.repeatHeads
      ? []
      : [headingOf(words, layout, at) + '\t'.repeat(layout.columns.length - 1)]),
    ...activities.map(({ cells }, index) =>
      layout.columns
        .map(
          (column) =>
            (column === 'activity' ? `${numberOf(layout, at + 1, index + 1)} ` : '') +
            cells[column].join(' '),
        )
        .join('\t'),
    ),
  ])
  return [words.title, '', ...body].join('\n')
}

/** What a reading must bring back: titles, numbers and cells. */
function expected(words: Words, plan: readonly Activity[][], layout: Layout) {
  const has = (column: Column) => layout.columns.includes(column)
  return plan.map((activities, at) => ({
    title: words.chapters[at],
    activities: activities.map(({ cells }, index) => ({
      number: numberOf(layout, at + 1, index + 1).replace(/[.)]$/u, ''),
      text: cells.activity[0],
      deadline: has('deadline') ? cells.deadline[0] : '',
      parties: has('party') ? cells.party.map((name) => name.replace(',', '')) : [],
      target: has('target') ? cells.target[0] : '',
      progress: has('progress') ? cells.progress[0] : '',
    })),
  }))
}

function found(text: string) {
  const reading = readPlan(text)
  if (!('chapters' in reading)) throw new Error('not read as chapters')
  expect(reading.leftOver).toEqual([])
  return reading.chapters.map(({ title, activities }) => ({
    title,
    activities: activities.map((activity) => ({
      number: activity.number,
      text: activity.text,
      deadline: activity.deadlineRaw,
      parties: activity.parties,
      target: activity.target ?? '',
      progress: activity.progress,
    })),
  }))
}

describe('one plan in many layouts and three languages', () => {
  it('is read from a paragraph per cell', () => {
    fc.assert(
      fc.property(layouts, ({ words, sizes, salt, ...layout }) => {
        fc.pre(isReadable(layout))
        const plan = activitiesOf(words, sizes, salt)
        expect(found(asLines(words, plan, layout))).toEqual(expected(words, plan, layout))
      }),
      { numRuns: 120 },
    )
  })

  it('is read from rows with tabs', () => {
    fc.assert(
      fc.property(layouts, ({ words, sizes, salt, ...layout }) => {
        fc.pre(isReadable(layout))
        const plan = activitiesOf(words, sizes, salt)
        expect(found(asRows(words, plan, layout))).toEqual(expected(words, plan, layout))
      }),
      { numRuns: 120 },
    )
  })
})
