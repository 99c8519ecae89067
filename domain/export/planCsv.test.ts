import { describe, expect, it } from 'vitest'
import { planCsv } from './planCsv'
import { SAMPLE_PLAN, sampleReport } from './samplePlan'
import type { Activity, Plan } from '../plan/plan'

const [firstChapter, secondChapter] = SAMPLE_PLAN.chapters

/** The sample with its first activity changed. */
function planWith(change: Partial<Activity>): Plan {
  const [first, ...others] = firstChapter?.activities ?? []
  if (!firstChapter || !first) throw new Error('the sample has a first activity')
  return {
    ...SAMPLE_PLAN,
    chapters: [{ ...firstChapter, activities: [{ ...first, ...change }, ...others] }],
  }
}

describe('planCsv', () => {
  it('has the agreed columns and a row for each activity', () => {
    const [head, ...rows] = planCsv(SAMPLE_PLAN).split('\r\n')
    expect(head).toBe(
      '\uFEFFpeatükk nr;peatükk;eesmärk;nr;tegevus;kirjeldus;tähtaeg;osapooled;sihttase;olek;täitmine;aruandeperiood;tõend',
    )
    expect(rows).toHaveLength(6)
    expect(rows[0]).toBe(
      '1;Otsuste avalikkus & selgus;;1.1;"Avaldame istungite ""lühikokkuvõtted"" kolme päeva jooksul";;pidev tegevus;vallasekretär, kommunikatsioonijuht;;teadmata;"Kokkuvõtted on kodulehel; harjumus juurdub.";;',
    )
    expect(rows[2]).toBe(
      '2;Noored ja kogukond;Noored osalevad otsustamises;2.1;Loome noortevolikogu;;2026;noorsootöötaja;Noortevolikogus on vähemalt 9 liiget;alustamata;;;',
    )
    expect(rows[5]).toBe('')
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+372 555', "'+372 555"],
    ['-50 %', "'-50 %"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['=A1;"x"', '"\'=A1;""x"""'],
    ['＝1+1', "'＝1+1"],
    ['\n=1', '"\'\n=1"'],
    ["'=1+1", "''=1+1"],
    ["'üks'", "'üks'"],
    ['kaks\nrida', '"kaks\nrida"'],
    ['a=b', 'a=b'],
  ])('writes the cell %j as %j', (description, written) => {
    expect(planCsv(planWith({ description }))).toContain(`;${written};pidev tegevus;`)
  })

  it('says that a status is not known where reports gave none', () => {
    const progress = [sampleReport({ text: 'Alustasime', status: null })]
    expect(planCsv(planWith({ status: 'notStarted', progress }))).toMatch(
      /;teadmata;[^;]*Alustasime/,
    )
  })

  it('names the status, and says what was reported last for everybody, with its day in Estonia', () => {
    const csv = planCsv(
      planWith({
        status: 'partly',
        progress: [
          sampleReport({ text: 'Alustasime', status: 'inProgress', at: '2026-03-24T23:00:00Z' }),
          sampleReport({ text: 'Sees veel vaidleme', public: false, at: '2026-03-26T10:00:00Z' }),
        ],
      }),
    )
    expect(csv).toContain(';osaliselt täidetud;25.03.2026: Alustasime;;\r\n')
  })

  it('says on what the newest public report reports, and with what evidence', () => {
    const told = { period: '2025. aasta', evidence: 'https://vald.example/ruum' }
    const progress = [
      sampleReport({ text: 'Avatud', ...told }),
      sampleReport({
        text: 'Sees',
        period: '2026',
        evidence: 'https://sees.example',
        public: false,
      }),
    ]
    const csv = planCsv(planWith({ progress }))
    expect(csv).toContain(';24.03.2026: Avatud;2025. aasta;https://vald.example/ruum\r\n')
  })

  it('tells the way of each activity only where it is given, and of others nothing', () => {
    const origin = { workshop: 'Kase töötuba', workshopDate: '2026-11-17', group: '1. grupp' }
    const later = {
      homework: 'Kase vald',
      seminarDate: '2026-12-01',
      decision: 'accepted' as const,
    }
    const csv = planCsv(SAMPLE_PLAN, { 'a1.1': { ...origin, ...later } })
    const [head, first, second] = csv.split('\r\n')
    expect(head).toMatch(/;tõend;päritolu$/u)
    expect(first).toMatch(
      /;Kase töötuba 17\.11\.2026 · 1\. grupp · kodutöö: Kase vald · jätkuseminar 01\.12\.2026: vastu võetud$/u,
    )
    expect(second).toMatch(/;;$/u)
  })

  it('keeps chapters and goals that have no activity', () => {
    const empty = { id: 'c', numberAsWritten: null, activities: [] }
    const chapters = [
      { ...empty, number: 1, title: 'Tühi', goals: [] },
      { ...empty, number: 2, title: 'Ootel', goals: secondChapter?.goals ?? [] },
    ]
    expect(
      planCsv({ ...SAMPLE_PLAN, chapters })
        .split('\r\n')
        .slice(1),
    ).toEqual([
      '1;Tühi;;;;;;;;;;;',
      '2;Ootel;Noored osalevad otsustamises;;;;;;;;;;',
      '2;Ootel;Külad jagavad kogemusi;;;;;;;;;;',
      '',
    ])
  })

  it('says of an activity that it was left out', () => {
    const chapters = SAMPLE_PLAN.chapters.map((chapter) => ({
      ...chapter,
      activities: chapter.activities.map((activity) => ({
        ...activity,
        isStruck: activity.number === '2.1',
      })),
    }))
    const rows = planCsv({ ...SAMPLE_PLAN, chapters }).split('\r\n')
    const struck = rows.filter((row) => row.includes(';välja jäetud;'))
    expect(struck).toHaveLength(1)
    expect(struck[0]).toContain(';2.1;Loome noortevolikogu;')
  })
})
