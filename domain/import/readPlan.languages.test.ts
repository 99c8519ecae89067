import { describe, expect, it } from 'vitest'
import * as plans from './fixtures/foreignPlans'
import { readPlan } from './readPlan'

/** Each activity in one line: its chapter or goal, number, text, deadline, parties and target. */
function activitiesOf(text: string): string[] {
  const reading = readPlan(text)
  if ('tables' in reading) {
    return reading.tables.flatMap((table) =>
      ('sections' in table ? table.sections : []).flatMap(({ goals }) =>
        goals.flatMap(({ activities }) =>
          activities.map(({ goal, text, deadlineRaw = '', responsible }) =>
            [goal, text, deadlineRaw, responsible.join('+')].join(' | '),
          ),
        ),
      ),
    )
  }
  return reading.chapters.flatMap((chapter) =>
    chapter.activities.map(({ number, text, deadlineRaw, parties, target }) =>
      [chapter.title, number, text, deadlineRaw, parties.join('+'), target]
        .filter((part) => part !== null && part !== undefined && part !== '')
        .join(' | '),
    ),
  )
}

describe('heads in other languages', () => {
  it('reads Latvian ones', () => {
    expect(activitiesOf(plans.latvianPlan)).toEqual([
      'Iedzīvotāju līdzdalība | 1.1 | Izveidot ostas padomi | 2026.g. II ceturksnis | Attīstības nodaļa | Padome strādā',
      'Iedzīvotāju līdzdalība | 1.2 | Rīkot zvejnieku forumu | reizi gadā | Sabiedrisko attiecību nodaļa+pagastu pārvaldes | 1 forums gadā',
      'Atvērtie dati | 2.1 | Publicēt ostas maksas | līdz 2027. gada 1. martam | Finanšu nodaļa | Dati publicēti',
    ])
  })

  it('reads Finnish ones', () => {
    expect(activitiesOf(plans.finnishPlan)).toEqual([
      '1 | Lainausten avoin data | vuoden 2026 loppuun mennessä | ICT-palvelut | data on avattu',
      '2 | Lukijaraati | vuosittain | viestintä+nuorisopalvelut | 1 raati vuodessa',
    ])
  })

  it('takes a first row of words for the heads that it does not know, and says that it guessed', () => {
    const reading = readPlan(plans.strangePlan)
    expect(activitiesOf(plans.strangePlan)).toEqual([
      '1 | Postavit lavku přes potok u mlýna | 2026 | obec',
      '2 | Vysadit třešňovou alej podél cesty | 2027 | spolek+škola',
      '3 | Otevřít dílnu pro mladé řemeslníky | 2026-2028 | obec',
    ])
    expect(reading).toMatchObject({ columns: ['Pod', 'Opravdu', 'Kdys', 'Nositel'] })
    expect(reading.notes.map(({ key }) => key)).toContain('columnsGuessed')
  })

  it('reads a task as the activity where there is no other, and a title of two lines', () => {
    expect(activitiesOf(plans.russianPlan)).toEqual([
      'Информирование | 1.1 | Публикация решений причального совета | постоянно | городская канцелярия | Решения доступны',
      'Участие | 2.1 | Проведение слушаний о набережной | IV квартал 2026 г. | отдел развития | 2 слушания в год',
    ])
    expect(readPlan(plans.russianPlan)).toMatchObject({
      title: 'ПЛАН мероприятий по открытости портового города на 2026–2027 годы',
    })
  })
})

describe('other layouts', () => {
  it('reads commitments with a table of milestones each, from a begin to an end', () => {
    const reading = readPlan(plans.commitments)
    expect(activitiesOf(plans.commitments)).toEqual([
      'Open ledger | 1.1 | Agree on the data format | January 2026 March 2026',
      'Open ledger | 1.2 | Train the library staff | October 2026 June 2027',
      'Youth council | 2.1 | Elect the council | March 2026 May 2026',
    ])
    expect(reading).toMatchObject({
      preamble: 'Made with the people of the quay.',
      chapters: [
        { activities: [{ derived: { deadline: { from: '2026-01-01', to: '2026-03-31' } } }, {}] },
        {},
      ],
      leftOver: [{ line: 5 }, { line: 6 }, { line: 12 }],
    })
  })

  it('keeps measures between goals and activities', () => {
    expect(activitiesOf(plans.measuresPlan)).toEqual([
      'Rand on puhas | Sildid igale lauale | kord kuus | sadamakapten',
      'Rand on puhas | Infotahvel muulile | 2026–2027 | haldusjuht',
      'Rand on puhas | Paadimeeste ümarlaud | 2 korda aastas | vallavanem',
      'Noored jäävad | Suvine malev | juuni–august 2026 | noorsootöötaja',
    ])
  })

  it('reads what stands behind labels, in lines and in brackets', () => {
    const reading = readPlan(plans.labelledPlan)
    expect(activitiesOf(plans.labelledPlan)).toEqual([
      'Osalus | 1.1 | Luua noorte sadamanõukogu | 01.09.2026 | noorsootöötaja+kool+purjeklubi | Nõukogu käib koos neli korda aastas',
      'Osalus | 1.2 | Korraldada osaluseelarve | igal kevadel | vallavalitsus',
      'Ruum | 2.1 | Sisustada paadikuur | 2027 | haldusjuht+külaselts',
    ])
    expect(reading).toMatchObject({ columns: ['Tähtaeg', 'Vastutaja', 'Partnerid', 'Tulemus'] })
  })

  it('reads the lists that stand under headings, as note-taking programs write them', () => {
    expect(activitiesOf(plans.listedPlan)).toEqual([
      'Läbipaistvus | Avaldame kaitasud | 2026 | kantselei',
      'Läbipaistvus | Avaldame laevade graafiku | igal aastal | kapten',
      'Kaasamine | Loome rannakogu Koos külaseltsiga. | 01.06.2027 | vallavanem',
    ])
    expect(readPlan(plans.listedPlan)).toMatchObject({ title: 'Avatud sadama kava' })
  })
})
