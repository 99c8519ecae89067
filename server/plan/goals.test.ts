import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GoalChoice } from './assignGoal'
import { deleteActivity } from './deleteActivity'
import { editActivity } from './editActivity'
import { editGoal } from './editGoal'
import { exportPlan } from './exportPlan'
import { importPlan } from './importPlan'
import { loadPlan } from './loadPlan'
import { planTestbed, type PlanTestbed } from './planTestbed'
import { previewImport } from './previewImport'
import { restoreActivity } from './restoreActivity'

describe('goals', () => {
  let bed: PlanTestbed
  beforeAll(async () => {
    bed = await planTestbed()
  })
  afterAll(() => bed.remove())

  const filled = async () => {
    const made = await bed.filledPlan([['Üks', 'Kaks', 'Kolm'], ['Neli']])
    const { editor, planId, idOf } = made
    const give = async (text: string, goal: GoalChoice) => {
      const { version } = await bed.db.activity.findUniqueOrThrow({ where: { id: idOf(text) } })
      const edit = { activityId: idOf(text), version, changes: { goal } }
      return editActivity(bed.deps, editor, planId, edit)
    }
    return { ...made, give }
  }
  const goals = async (planId: string) => {
    const { chapters } = await loadPlan(bed.db, planId)
    return chapters.map((chapter) => ({
      goals: chapter.goals.map(({ text }) => text),
      activities: chapter.activities.map(({ number, text, goalId }) => {
        const goal = chapter.goals.find(({ id }) => id === goalId)
        return `${number} ${text}: ${goal?.text ?? '-'}`
      }),
    }))
  }
  const goalId = async (planId: string) =>
    (await loadPlan(bed.db, planId)).chapters.flatMap((chapter) => chapter.goals)[0]?.id ?? ''

  it('are made by their text, once in a chapter; numbers stay', async () => {
    const { planId, give } = await filled()
    await give('Üks', { text: ' Vald on avatud ' })
    await give('Kolm', { text: 'Vald on avatud' })
    await give('Kaks', { id: await goalId(planId) })
    await give('Neli', { text: 'Vald on avatud' })
    expect(await goals(planId)).toEqual([
      {
        goals: ['Vald on avatud'],
        activities: [
          '1.1 Üks: Vald on avatud',
          '1.2 Kaks: Vald on avatud',
          '1.3 Kolm: Vald on avatud',
        ],
      },
      { goals: ['Vald on avatud'], activities: ['2.1 Neli: Vald on avatud'] },
    ])
  })

  it('go with the last activity that leaves them', async () => {
    const { planId, give } = await filled()
    await give('Üks', { text: 'Vald on avatud' })
    await give('Kaks', { text: 'Vald on avatud' })
    await give('Üks', 'none')
    expect((await goals(planId))[0]?.goals).toEqual(['Vald on avatud'])
    await give('Kaks', { text: 'Vald on aus' })
    expect((await goals(planId))[0]).toEqual({
      goals: ['Vald on aus'],
      activities: ['1.1 Üks: -', '1.2 Kaks: Vald on aus', '1.3 Kolm: -'],
    })
  })

  it('leave with a deleted activity and come back with it', async () => {
    const { editor, planId, idOf, give } = await filled()
    await give('Üks', { text: 'Vald on avatud' })
    await deleteActivity(bed.deps, editor, planId, { activityId: idOf('Üks') })
    expect((await goals(planId))[0]?.goals).toEqual([])
    await restoreActivity(bed.deps, editor, planId, { activityId: idOf('Üks') })
    expect((await goals(planId))[0]?.activities[0]).toBe('1.1 Üks: Vald on avatud')
  })

  it('are none of another chapter, and none without a text', async () => {
    const { planId, give } = await filled()
    await give('Üks', { text: 'Vald on avatud' })
    await expect(give('Neli', { id: await goalId(planId) })).rejects.toMatchObject({
      code: 'not_found',
      reason: 'goalGone',
    })
    await expect(give('Neli', { text: ' ' })).rejects.toMatchObject({
      code: 'invalid',
      params: { fields: 'newGoal' },
    })
    expect((await goals(planId))[1]?.activities).toEqual(['2.1 Neli: -'])
  })

  it('are part of what a conflict tells', async () => {
    const { editor, planId, idOf, give } = await filled()
    await give('Üks', { text: 'Vald on avatud' })
    const late = { activityId: idOf('Üks'), version: 1, changes: { goal: 'none' as const } }
    await expect(editActivity(bed.deps, editor, planId, late)).rejects.toMatchObject({
      reason: 'activityChanged',
      params: { goal: await goalId(planId) },
    })
  })

  it('are corrected for all their activities, by editors of their plan', async () => {
    const { editor, planId, give } = await filled()
    await give('Üks', { text: 'Vald on avtud' })
    await give('Kaks', { text: 'Vald on avtud' })
    const edit = { goalId: await goalId(planId), text: ' Vald on avatud ' }
    const other = await bed.plan()
    const elsewhere = editGoal(bed.deps, other.editor, other.planId, edit)
    await expect(elsewhere).rejects.toMatchObject({ reason: 'goalGone' })
    await expect(editGoal(bed.deps, other.editor, planId, edit)).rejects.toMatchObject({
      code: 'not_found',
    })
    await editGoal(bed.deps, editor, planId, edit)
    expect((await goals(planId))[0]?.goals).toEqual(['Vald on avatud'])
    await bed.db.plan.update({ where: { id: planId }, data: { state: 'approved' } })
    await expect(editGoal(bed.deps, editor, planId, edit)).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  it('are the same in a plan that was written out and read back', async () => {
    const { editor, organisationId, planId, give } = await filled()
    await give('Üks', { text: 'Vald on avatud' })
    await give('Kaks', { text: 'Vald on avatud' })
    await give('Neli', { text: 'Noored otsustavad kaasa' })
    const target = { organisationId }
    const file = await exportPlan(bed.deps, editor, planId, { format: 'json' })
    const { source } = await previewImport(bed.deps, editor, target, file)
    const copy = await importPlan(bed.deps, editor, target, { source, title: 'Koopia' })
    expect(await goals(copy.planId)).toEqual(await goals(planId))
  })
})
