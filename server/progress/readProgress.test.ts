import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planTestbed, type PlanTestbed } from '../plan/planTestbed'
import { editActivity } from '../plan/editActivity'
import { addProgress } from './addProgress'
import { readProgress } from './readProgress'

describe('the overview of a plan', () => {
  let bed: PlanTestbed
  beforeAll(async () => {
    bed = await planTestbed()
  })
  afterAll(() => bed.remove())

  it('names who is silent and late, and which deadlines were moved', async () => {
    const { editor, planId, idOf } = await bed.filledPlan([['Avame andmed', 'Ehitame aia']])
    const [ongoing, garden] = [idOf('Avame andmed'), idOf('Ehitame aia')]
    const edit = (activityId: string, deadlineRaw: string) =>
      editActivity(bed.deps, editor, planId, { activityId, version: 1, changes: { deadlineRaw } })
    await edit(ongoing, 'pidev tegevus')
    await edit(garden, '2025')
    await bed.db.activity.updateMany({
      where: { planId },
      data: { createdAt: new Date('2024-01-01') },
    })
    await bed.db.deadlineMove.create({
      data: {
        id: `move${planId}`,
        activityId: garden,
        before: '2024',
        after: '2025',
        reason: 'Hange venis',
        movedAt: new Date('2025-01-10'),
      },
    })
    const before = await readProgress(bed.deps, editor, planId)
    expect(before).toMatchObject({
      today: '2026-03-02',
      overview: {
        total: 2,
        reported: 0,
        silent: [{ number: '1.1', lastDay: null }],
        late: [{ number: '1.2' }],
      },
      moved: [{ number: '1.2', before: '2024', after: '2025', reason: 'Hange venis' }],
    })
    const said = { text: 'Tehtud', period: '', evidence: '', public: true }
    await addProgress(bed.deps, editor, planId, { ...said, activityId: ongoing, status: 'regular' })
    await addProgress(bed.deps, editor, planId, { ...said, activityId: garden, status: 'done' })
    const { overview } = await readProgress(bed.deps, editor, planId)
    expect(overview).toMatchObject({ reported: 2, silent: [], late: [] })
    expect(overview.counts).toMatchObject({ regular: 1, done: 1 })
  })

  it('expects reports on an imported activity from its approval on', async () => {
    const { editor, planId, idOf } = await bed.filledPlan([['Avame andmed']])
    const id = idOf('Avame andmed')
    const approval = { body: '', date: '10.11.2022', sitting: '', agendaItem: '', instrument: '' }
    await bed.db.plan.update({
      where: { id: planId },
      data: { approval: JSON.stringify(approval), state: 'approved' },
    })
    await bed.db.activity.update({
      where: { id },
      data: { deadlineRaw: 'pidev tegevus', createdAt: bed.deps.now() },
    })
    const silent = async () => (await readProgress(bed.deps, editor, planId)).overview.silent
    expect(await silent()).toEqual([])
    await bed.db.activity.update({ where: { id }, data: { numberAsWritten: '1.1' } })
    expect(await silent()).toHaveLength(1)
  })

  it('is not there for a stranger', async () => {
    const { planId } = await bed.filledPlan([['Avame andmed']])
    const stranger = await bed.account('Võõras')
    await expect(readProgress(bed.deps, stranger, planId)).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})
