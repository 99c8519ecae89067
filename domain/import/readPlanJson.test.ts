import { describe, expect, it } from 'vitest'
import { sampleReport } from '../export/samplePlan'
import type { Plan } from '../plan/plan'
import { goldenReading, seedsAreAbsent } from './fixtures/seeds'
import { toPlanDraft } from './planDraft'
import type { PlanReading } from './planReading'
import { readPlan } from './readPlan'

const readJson = (value: unknown) => readPlan({ kind: 'json', value })

function asGolden({ notes: _notes, leftOver: _leftOver, ...reading }: PlanReading): unknown {
  return JSON.parse(JSON.stringify(reading))
}

const PLAN: Plan = {
  id: 'p1',
  organisation: 'Kase vald',
  title: 'Kase valla kava',
  preamble: 'Üks lõik.\nTeine lõik.',
  state: 'building',
  approval: {
    body: 'Kase Vallavalitsus',
    date: '1.2.2026',
    sitting: '',
    agendaItem: '3',
    instrument: '',
  },
  chapters: [
    {
      id: 'c1',
      number: 1,
      numberAsWritten: 'I',
      title: 'Rand',
      goals: [
        { id: 'a', text: 'Rand on puhas' },
        { id: 'b', text: 'Randa pääseb ratastooliga' },
      ],
      activities: [
        {
          id: 'x',
          number: '1.1',
          numberAsWritten: null,
          goalId: 'b',
          text: 'Ehitame laudtee',
          description: 'Laiusega\nkaks meetrit',
          deadlineRaw: 'kuni 2027',
          deadline: { kind: 'by', to: '2027-12-31' },
          parties: [
            { raw: 'Sepp', name: 'sepp', role: 'lead' },
            { raw: 'külavanem', name: 'külavanem', role: 'support' },
          ],
          target: '100 meetrit',
          status: 'partly',
          progress: [
            sampleReport({ text: 'Lauad on olemas.', at: null }),
            sampleReport({ text: 'Pool on valmis.', at: '2026-05-01T00:00:00Z' }),
          ],
          approvedNumber: null,
          isStruck: false,
          version: 3,
        },
      ],
    },
  ],
}

describe('an exported plan', () => {
  it.each([
    ['alone', PLAN],
    ['in its wrapping', { format: 'plan', version: 1, plan: PLAN }],
  ])('comes back, %s', (_what, value) => {
    const draft = toPlanDraft(readJson(JSON.parse(JSON.stringify(value))))
    expect(draft).toMatchObject({
      title: PLAN.title,
      preamble: PLAN.preamble,
      approval: PLAN.approval,
      leftOver: [],
    })
    expect(draft.chapters).toEqual([
      {
        title: 'Rand',
        numberAsWritten: 'I',
        goals: [
          { key: 'g1', text: 'Rand on puhas' },
          { key: 'g2', text: 'Randa pääseb ratastooliga' },
        ],
        activities: [
          {
            numberAsWritten: '1.1',
            goalKey: 'g2',
            text: 'Ehitame laudtee',
            description: 'Laiusega\nkaks meetrit',
            deadlineRaw: 'kuni 2027',
            partiesRaw: 'Sepp, külavanem',
            parties: [
              { raw: 'Sepp', name: 'sepp', role: 'lead' },
              { raw: 'külavanem', name: 'külavanem', role: 'support' },
            ],
            target: '100 meetrit',
            progressText: 'Lauad on olemas.\n01.05.2026: Pool on valmis.',
            status: 'partly',
          },
        ],
      },
    ])
  })
})

describe('a reading as JSON', () => {
  it.skipIf(seedsAreAbsent).each(['joelahtme.json', 'ivol.json'])(
    '%s comes back (needs ../shared)',
    (file) => {
      const golden = goldenReading(file)
      expect(asGolden(readJson(golden))).toEqual(golden)
    },
  )
})

describe('any other JSON', () => {
  it.each([[null], [[]], ['kava'], [{}], [{ chapters: {} }], [{ plan: { title: 'x' } }]])(
    'is refused: %j',
    (value) => {
      expect(() => readJson(value)).toThrow(
        expect.objectContaining({ name: 'Refusal', reason: 'importJsonShape' }),
      )
    },
  )

  it('may have objects and lists in it that are no numbers', () => {
    const deep = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`) as unknown
    for (const line of [{ valueOf: 1, toString: 1 }, deep]) {
      const table = { sections: [{ line, goals: [] }] }
      const value = { tables: [table], derived: { headerBlocks: line } }
      expect(readJson(value)).toMatchObject({ title: '', leftOver: [] })
    }
  })

  it('may have anything in it where a plan has texts', () => {
    const value = {
      chapters: [
        null,
        7,
        { title: {}, activities: [null, { text: 5, parties: 'x', progress: [1] }] },
      ],
    }
    expect(readJson(value)).toMatchObject({
      chapters: [{}, {}, { activities: [{ text: '' }, { text: '5' }] }],
    })
  })
})
