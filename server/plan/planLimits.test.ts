import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addActivity } from './addActivity'
import { editActivity } from './editActivity'
import { importPlan } from './importPlan'
import { planTestbed, type PlanTestbed } from './planTestbed'

const times = <T>(count: number, make: (nth: number) => T): T[] =>
  Array.from({ length: count }, (_, nth) => make(nth))

describe('what one person can make others wait for', () => {
  let bed: PlanTestbed
  beforeAll(async () => {
    bed = await planTestbed()
  })
  afterAll(() => bed.remove())

  it.each([
    [
      'chapters',
      { chapters: times(301, (nth) => ({ title: `P${nth}`, activities: [{ text: 'Avame' }] })) },
    ],
    [
      'goals',
      {
        chapters: [
          {
            title: 'P',
            goals: times(2001, (nth) => `eesmärk ${nth}`),
            activities: [{ text: 'Avame' }],
          },
        ],
      },
    ],
    [
      'parties',
      {
        chapters: [
          {
            title: 'P',
            activities: [{ text: 'Avame', parties: times(10_001, (nth) => `osapool ${nth}`) }],
          },
        ],
      },
    ],
    [
      'activities',
      { chapters: [{ title: 'P', activities: times(2001, (nth) => ({ text: `Avame ${nth}` })) }] },
    ],
  ])('has no import of more %s than a plan has', async (_what, plan) => {
    const { editor, organisationId } = await bed.plan()
    const source = { kind: 'json', value: { title: 'Kava', ...plan } } as const
    const importing = importPlan(bed.deps, editor, { organisationId }, { source })
    await expect(importing).rejects.toMatchObject({ code: 'too_large' })
    expect(await bed.db.plan.count({ where: { organisationId } })).toBe(1)
  })

  it('has no activity of more parties than a list has', async () => {
    const { editor, planId, chapterIds, idOf } = await bed.filledPlan([['Avame andmed']])
    const parties = times(101, (nth) => `osapool ${nth}`).join(',')
    const refused = { code: 'invalid', reason: 'tooManyParties' }
    const [chapterId = ''] = chapterIds
    const adding = addActivity(bed.deps, editor, planId, { chapterId, text: 'Avame', parties })
    await expect(adding).rejects.toMatchObject(refused)
    const activityId = idOf('Avame andmed')
    const edit = { activityId, version: 1, changes: { parties } }
    await expect(editActivity(bed.deps, editor, planId, edit)).rejects.toMatchObject(refused)
    expect(await bed.db.activity.count({ where: { planId } })).toBe(1)
    expect(await bed.db.activityParty.count({ where: { activityId } })).toBe(0)
  })
})
