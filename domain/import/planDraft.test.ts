import { describe, expect, it } from 'vitest'
import { kivilaPlan, lindePlan } from './fixtures/otherPlans'
import { seedText, seedsAreAbsent } from './fixtures/seeds'
import { toPlanDraft } from './planDraft'
import { readPlan } from './readPlan'

const draftOf = (text: string) => toPlanDraft(readPlan(text))

describe('toPlanDraft', () => {
  it('takes head and chapters over as they are written', () => {
    const draft = draftOf(lindePlan)
    expect(draft).toMatchObject({
      title: 'LINDE VALLA NOORTE TEGEVUSKAVA 2026–2028',
      documentDate: null,
      approval: {
        body: 'Linde Vallavolikogu',
        date: '12.05.2026',
        sitting: '',
        agendaItem: '',
        instrument: 'määrusega nr 7',
      },
    })
    expect(draft.chapters[0]?.activities[0]).toEqual({
      numberAsWritten: '1.1',
      goalKey: null,
      text: 'Avame raudteejaama ruumid noortele ka nädalavahetusel',
      description: '',
      deadlineRaw: 'kuni 2027',
      partiesRaw: 'noorsootöötaja, jaamahoone haldur',
      parties: [
        { raw: 'noorsootöötaja', name: 'noorsootöötaja', role: 'lead' },
        { raw: 'jaamahoone haldur', name: 'jaamahoone haldur', role: 'support' },
      ],
      target: 'Ruumid on lahti laupäeviti ja pühapäeviti.',
      progressText: '',
      status: null,
    })
  })

  it('makes a chapter of each section, with its goals, and keeps unknown columns', () => {
    expect(draftOf(kivilaPlan).chapters).toMatchObject([
      {
        title: 'Külaplats saab korda',
        goals: [{ key: 'g1', text: 'Platsil on turvaline mängida' }],
        activities: [
          { goalKey: 'g1', description: 'Vanad ketid viime vanametalli\nEelarve: 300 eurot' },
          { goalKey: 'g1', description: '' },
        ],
      },
    ])
  })

  it('knows a status, and keeps a strange one in the description', () => {
    const { chapters } = draftOf(
      'Tegevus\tOlek\nTeeme teed korda\ttöös\nTeeme ka kraavid\tmõtleme veel',
    )
    expect(chapters[0]?.activities).toMatchObject([
      { status: 'inProgress', description: '' },
      { status: null, description: 'mõtleme veel' },
    ])
  })

  it.skipIf(seedsAreAbsent)('makes a chapter of a table without sections (needs ../shared)', () => {
    const { chapters } = draftOf(seedText('001_cf5ec222ed708dae.txt'))
    expect(chapters.map(({ activities }) => activities.length)).toEqual([
      5, 3, 7, 5, 2, 9, 9, 8, 5, 3, 4,
    ])
    expect(chapters[0]?.title).toMatch(/^Tabel 1\. /u)
    expect(chapters.flatMap(({ goals }) => goals)).toHaveLength(19)
    expect(chapters[1]?.activities[0]?.parties[0]).toMatchObject({
      role: 'lead',
      alternative: 'arenduspartner',
    })
  })
})
