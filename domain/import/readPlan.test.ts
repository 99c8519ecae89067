import { describe, expect, it } from 'vitest'
import {
  beregPlan,
  harbourPlan,
  kivilaPlan,
  lindePlan,
  moorPlan,
  salumetsPlan,
  tarePlan,
} from './fixtures/otherPlans'
import type { ChaptersReading, TablesReading } from './planReading'
import type { PlanSource } from './planSource'
import { readPlan } from './readPlan'

function chaptersOf(source: PlanSource): ChaptersReading {
  const reading = readPlan(source)
  if (!('chapters' in reading)) throw new Error('not read as chapters')
  return reading
}

function tablesOf(source: PlanSource): TablesReading {
  const reading = readPlan(source)
  if (!('tables' in reading)) throw new Error('not read as tables')
  return reading
}

/** One line for each activity, as a person would check it. */
const summary = ({ chapters }: ChaptersReading) =>
  chapters.flatMap(({ numberAsWritten, title, activities }) => [
    `${numberAsWritten ?? '–'} ${title}`,
    ...activities.map(({ number, deadlineRaw, parties, target, progress }) =>
      [number ?? '–', deadlineRaw, parties.join(' & '), target ?? '', progress].join(' | '),
    ),
  ])

describe('plans in other layouts', () => {
  it('reads a table between upright bars, as note-taking programs write it', () => {
    const reading = chaptersOf(`| Nr | Tegevus | Tähtaeg | Vastutaja |
| --- | :--- | ---: | --- |
| 1.1 | Rajame kogukonnaaia | 2026 | Kultuuriosakond, MTÜ Aed |
| 1.2 | Korraldame talgud | pidev | |`)
    expect(reading.leftOver).toEqual([])
    expect(summary(reading)).toEqual([
      '– ',
      '1.1 | 2026 | Kultuuriosakond & MTÜ Aed |  | ',
      '1.2 | pidev |  |  | ',
    ])
  })

  it('reads other columns in another order, under heads that stand once', () => {
    const reading = chaptersOf(lindePlan)
    expect(summary(reading)).toEqual([
      '1. peatükk Kohad, kus olla',
      '1.1 | kuni 2027 | noorsootöötaja & jaamahoone haldur | Ruumid on lahti laupäeviti ja pühapäeviti. | ',
      '1.2 | III kv 2026 | Vallavarahooldaja | Valgust jagub üheteistkümneni.\nElekter tuleb päikesest. | ',
      '2. peatükk Kuidas kaasa rääkida',
      '2.1 | kord aastas | Finantsjuht & noortekogu | Vähemalt 20 osalejat. | ',
      '2.2 |  | noortekogu |  | ',
    ])
    expect(reading.approval).toMatchObject({
      body: 'Linde Vallavolikogu',
      dateRaw: '12.05.2026',
      instrument: 'määrusega nr 7',
      derived: { date: '2026-05-12', instrument: 'määrus nr 7' },
    })
    expect(reading.preamble).toBe(
      'Kava ütleb, mida noortega koos ette võtame.\nSeda vaatame üle igal sügisel.',
    )
    expect(reading.derived).toMatchObject({ municipality: 'Linde vald', period: '2026–2028' })
    expect(reading.notes).toContainEqual({ key: 'activitiesWithoutDeadline', params: { count: 1 } })
  })

  it('reads English rows with sections, results and statuses', () => {
    const reading = chaptersOf(harbourPlan)
    expect(summary(reading)).toEqual([
      '1 Shade and water',
      '1.1 | Q3 2026 | Parks department | Quay is shaded at noon | ',
      '1.2 | by end of 2026 | Water company & Parks department |  | ',
      '2 Homes',
      '2.1 | ongoing | Building office | 40 roofs a year | ',
    ])
    expect(reading.chapters[0]?.activities[0]).toMatchObject({ status: 'in progress' })
    expect(reading.approval).toMatchObject({
      body: 'Harbour Town Council',
      dateRaw: '3 March 2025',
    })
    expect(reading.leftOver).toEqual([{ line: 12, text: 'Signed by the town clerk.' }])
    expect(reading.notes).toContainEqual({ key: 'linesLeftOver', params: { count: 1 } })
  })

  it('reads Russian chapters whose activities are numbered anew', () => {
    const reading = chaptersOf(beregPlan)
    expect(summary(reading)).toEqual([
      'Глава 1. Открытые данные',
      '1 | до 01.06.2026 | Диспетчер & редактор сайта |  | Расписание уже на сайте.',
      '2 | постоянно | Редактор сайта |  | ',
      'Глава 2. Дворы',
      '1 | II квартал 2026 г. | Плотник |  | Нашли доски для первых пяти скамеек.',
    ])
    expect(reading.approval).toMatchObject({
      body: 'совета',
      instrument: 'решением',
      dateRaw: '15.01.2026',
    })
    expect(reading.title).toBe('ПЛАН ДЕЙСТВИЙ ПОСЕЛКА БЕРЕГ НА 2026 ГОД')
  })

  it('reads goals beside numbers, two columns of parties, and keeps a column it does not know', () => {
    const reading = tablesOf(kivilaPlan)
    expect(reading.tables[0]).toMatchObject({
      caption: 'Tabel 1. Kivila seltsi tööd',
      sections: [
        {
          title: 'Külaplats saab korda',
          goals: [
            {
              text: 'Platsil on turvaline mängida',
              activities: [
                {
                  number: '1',
                  responsible: ['seltsi juhataja', 'sepp'],
                  other: { Eelarve: '300 eurot' },
                  goalInherited: false,
                },
                { number: '2', responsible: ['seltsi juhataja'], goalInherited: true },
              ],
            },
          ],
        },
      ],
    })
    expect(reading.notes).toContainEqual({ key: 'columnNotKnown', params: { column: 'Eelarve' } })
  })

  it('parts target and responsible and joins a row that a page break cut', () => {
    const reading = tablesOf(moorPlan)
    const [table] = reading.tables
    const activities = table && 'sections' in table ? table.sections[0]?.goals[0]?.activities : []
    expect(activities).toMatchObject([
      { targetLevel: 'Both bridges carry a cart.', responsible: ['path warden'] },
      { responsible: ['path warden', 'school'] },
      {
        lines: [7, 9],
        text: 'Ask the owners of the north meadow for a right of way and write down what they answer',
        targetLevel: 'At least 4 agreements.',
        responsible: ['chair'],
      },
    ])
    expect(reading.notes).toContainEqual({
      key: 'activityContinuedOverPageBreak',
      params: { line: 9 },
    })
  })

  it('reads Roman chapters and numbers in brackets', () => {
    expect(summary(chaptersOf(salumetsPlan))).toEqual([
      'I Õppimine',
      '1 | Pidev tegevus | Õpetajad & raamatukoguhoidja |  | ',
      '2 | 2027 | Õpetajad |  | ',
      'II Toit',
      '3 | kord kuus | Kokk |  | ',
    ])
  })

  it('tells activities without numbers by the deadline after them', () => {
    expect(summary(chaptersOf(tarePlan))).toEqual([
      '– ',
      '– | 2026 | Sadamakapten |  | ',
      '– | kord kvartalis | Kalurid & kooliõpilased |  | ',
    ])
  })

  it('guesses the columns of rows without heads, and says so', () => {
    const reading = chaptersOf(
      '1\tTeeme pargi korda ja istutame puid\t2026\taednik\n2\tEhitame pargi keskele kiige\t2027\tsepp',
    )
    expect(summary(reading)).toEqual(['– ', '1 | 2026 | aednik |  | ', '2 | 2027 | sepp |  | '])
    expect(reading.notes).toContainEqual({ key: 'columnsGuessed', params: {} })
  })

  // What stood under such a head was lost without a word.
  it.each(['Eesmärk', 'Valdkond'])('keeps a cell of its own under the head %s', (head) => {
    const reading = readPlan(
      ['Tegevus', head, 'Tähtaeg', '', '1. Teeme pingid', 'Istuda on hea', 'pidev', ''].join('\n'),
    )
    expect(JSON.stringify(reading)).toContain(`"other":{"${head}":"Istuda on hea"}`)
  })

  it('reads a chapter from a column, as exports have it', () => {
    const rows = [
      ['peatükk nr', 'peatükk', 'eesmärk', 'nr', 'tegevus', 'tähtaeg'],
      ['1', 'Rand', 'Rand on puhas', '1.1', 'Korjame prügi', 'kord aastas'],
      ['1', 'Rand', 'Rand on lõbus', '1.2', 'Toome kiiged', '2026'],
      ['1', 'Rand', 'Rand on puhas', '1.3', 'Viime prügi ära', '2027'],
      ['2', 'Sadam', '', '2.1', 'Süvendame kanali', ''],
    ]
    const blocks = rows.map((cells, index) => ({ kind: 'row' as const, line: index + 1, cells }))
    const reading = chaptersOf({ kind: 'table', blocks })
    expect(reading.chapters).toMatchObject([
      {
        numberAsWritten: '1',
        title: 'Rand',
        goals: ['Rand on puhas', 'Rand on lõbus'],
        activities: [
          { goal: 'Rand on puhas' },
          { goal: 'Rand on lõbus' },
          { goal: 'Rand on puhas' },
        ],
      },
      { title: 'Sadam', activities: [{ number: '2.1' }] },
    ])
    expect(reading.chapters[1]?.activities[0]).not.toHaveProperty('goal')
  })
})

describe('texts that are no plan', () => {
  it.each(['', ' \n\u00A0\n\t'])('reads nothing out of %j', (text) => {
    const reading = chaptersOf(text)
    expect(reading).toMatchObject({ title: '', chapters: [], leftOver: [] })
    expect(reading.notes).toEqual([{ key: 'noActivities', params: {} }])
  })

  it('leaves over what it did not understand', () => {
    const reading = chaptersOf('Tere!\nTuleme homme\n\nja räägime edasi.')
    expect(reading.title).toBe('Tere!')
    expect(reading.leftOver).toEqual([
      { line: 2, text: 'Tuleme homme' },
      { line: 4, text: 'ja räägime edasi.' },
    ])
  })

  // A line of a megabyte held the server up for half an hour.
  it('reads a blank to fill in as long as somebody drew it in proportion to its length', () => {
    const line = `${'_'.repeat(500_000)} nr`
    const { approval } = chaptersOf(
      `Kinnitatud\n1 ${line}\n\nTegevuskava\n\n1. Peatükk\n1.1 Tegevus\n`,
    )
    expect(approval?.raw).toContain(line)
  })

  it('keeps heads that are names of what every object has', () => {
    const text = 'Tegevus\tTähtaeg\tconstructor\t__proto__\nTeeme teed korda\t2026\tüks\tkaks'
    const [activity] = chaptersOf(text).chapters[0]?.activities ?? []
    expect(Object.entries(activity?.other ?? {})).toEqual([
      ['constructor', 'üks'],
      ['__proto__', 'kaks'],
    ])
  })
})
