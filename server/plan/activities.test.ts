import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addActivity } from './addActivity'
import { deleteActivity } from './deleteActivity'
import { editActivity } from './editActivity'
import { loadPlan } from './loadPlan'
import { planTestbed, type PlanTestbed } from './planTestbed'
import { readPlan } from './readPlan'
import { restoreActivity } from './restoreActivity'
import { setOrganisationMember } from '../organisation/setOrganisationMember'

describe('activities', () => {
  let bed: PlanTestbed
  beforeAll(async () => {
    bed = await planTestbed()
  })
  afterAll(() => bed.remove())

  const read = async (planId: string, id: string) => {
    const { chapters } = await loadPlan(bed.db, planId)
    return chapters.flatMap(({ activities }) => activities).find((activity) => activity.id === id)
  }

  it('keep what was written, with its reading beside it', async () => {
    const { editor, planId, chapterIds } = await bed.filledPlan([[]])
    const [chapterId = ''] = chapterIds
    const { id } = await addActivity(bed.deps, editor, planId, {
      chapterId,
      text: ' Avaldame lepingud ',
      deadlineRaw: '2027',
      parties: 'Sekretär, IT-juht',
    })
    expect(await read(planId, id)).toMatchObject({
      number: '1.1',
      text: 'Avaldame lepingud',
      deadlineRaw: '2027',
      deadline: { kind: 'year', from: '2027-01-01', to: '2027-12-31' },
      status: 'notStarted',
      version: 1,
      parties: [
        { raw: 'Sekretär', role: 'lead' },
        { raw: 'IT-juht', role: 'support' },
      ],
    })
    expect(await bed.db.activity.findUnique({ where: { id } })).toMatchObject({
      deadlineKind: 'year',
      deadlineTo: '2027-12-31',
    })
    expect(bed.nudged).toContain(`plan:${planId}`)
  })

  it('change field by field; deadline and parties are read anew', async () => {
    const { editor, planId, idOf } = await bed.filledPlan([['Avame andmed']])
    const activityId = idOf('Avame andmed')
    const edit = (version: number, changes: object) =>
      editActivity(bed.deps, editor, planId, { activityId, version, changes })
    expect(await edit(1, { deadlineRaw: '2028' })).toEqual({ version: 2 })
    await edit(2, { parties: 'Vallavanem' })
    await edit(3, { text: 'Avame kõik andmed', status: 'done' })
    expect(await read(planId, activityId)).toMatchObject({
      text: 'Avame kõik andmed',
      deadline: { kind: 'year', to: '2028-12-31' },
      parties: [{ raw: 'Vallavanem', role: 'lead' }],
      status: 'done',
      version: 4,
    })
    await expect(edit(4, { text: '  ' })).rejects.toMatchObject({ code: 'invalid' })
  })

  it('keep what an import made of their parties as long as nobody writes others', async () => {
    const { editor, planId, idOf } = await bed.filledPlan([['Avame andmed']])
    const activityId = idOf('Avame andmed')
    const edit = (version: number, changes: object) =>
      editActivity(bed.deps, editor, planId, { activityId, version, changes })
    await edit(1, { parties: 'Vallavanem' })
    await bed.db.activityParty.updateMany({ where: { activityId }, data: { role: 'support' } })
    await edit(2, { text: 'Avame kõik andmed', parties: 'Vallavanem ' })
    expect(await read(planId, activityId)).toMatchObject({
      parties: [{ raw: 'Vallavanem', role: 'support' }],
    })
  })

  it('tell who saved first, and what is there now, to whoever saves second', async () => {
    const { editor, organisationId, planId, idOf } = await bed.filledPlan([['Avame andmed']])
    const activityId = idOf('Avame andmed')
    const second = await bed.account('Jaan')
    await setOrganisationMember(bed.deps, editor, organisationId, {
      email: second.email,
      role: 'editor',
    })
    const first = { text: 'Mari tekst', parties: 'Sekretär', deadlineRaw: '2027' }
    await editActivity(bed.deps, editor, planId, { activityId, version: 1, changes: first })
    const late = { activityId, version: 1, changes: { text: 'Jaani tekst' } }
    await expect(editActivity(bed.deps, second, planId, late)).rejects.toMatchObject({
      code: 'conflict',
      reason: 'activityChanged',
      params: { ...first, by: 'Mari Toimetaja', version: 2, status: 'notStarted' },
    })
    expect(await read(planId, activityId)).toMatchObject({ text: 'Mari tekst' })
    await editActivity(bed.deps, second, planId, { ...late, version: 2 })
    expect(await read(planId, activityId)).toMatchObject({ text: 'Jaani tekst', version: 3 })
  })

  it('are saved by one of two who save at the same moment', async () => {
    const { editor, planId, idOf } = await bed.filledPlan([['Avame andmed']])
    const activityId = idOf('Avame andmed')
    const outcomes = await Promise.allSettled(
      ['a', 'b', 'c'].map((text) =>
        editActivity(bed.deps, editor, planId, { activityId, version: 1, changes: { text } }),
      ),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('leave and come back to their place; numbers follow', async () => {
    const { editor, planId, idOf } = await bed.filledPlan([['Üks', 'Kaks', 'Kolm']])
    const activityId = idOf('Kaks')
    await deleteActivity(bed.deps, editor, planId, { activityId })
    expect(await bed.texts(planId)).toEqual(['1.1 Üks', '1.2 Kolm'])
    const edit = { activityId, version: 1, changes: { text: 'Kaks uus' } }
    await expect(editActivity(bed.deps, editor, planId, edit)).rejects.toMatchObject({
      code: 'not_found',
      reason: 'noActivity',
    })
    await restoreActivity(bed.deps, editor, planId, { activityId })
    await restoreActivity(bed.deps, editor, planId, { activityId })
    expect(await bed.texts(planId)).toEqual(['1.1 Üks', '1.2 Kaks', '1.3 Kolm'])
  })

  it.each(['approved', 'published', 'submitted', 'consultation'])(
    'stay as they are while the plan is %s',
    async (state) => {
      const { editor, planId, chapterIds, idOf } = await bed.filledPlan([['Avame andmed']])
      await bed.db.plan.update({ where: { id: planId }, data: { state } })
      const activityId = idOf('Avame andmed')
      const [chapterId = ''] = chapterIds
      const refusal = { code: 'conflict' }
      const changes = { text: 'Muu' }
      await expect(
        editActivity(bed.deps, editor, planId, { activityId, version: 1, changes }),
      ).rejects.toMatchObject(refusal)
      await expect(deleteActivity(bed.deps, editor, planId, { activityId })).rejects.toMatchObject(
        refusal,
      )
      await expect(
        addActivity(bed.deps, editor, planId, { chapterId, text: 'Uus' }),
      ).rejects.toMatchObject(refusal)
      expect(await bed.texts(planId)).toEqual(['1.1 Avame andmed'])
    },
  )

  it('do not exist for a stranger', async () => {
    const { planId, idOf } = await bed.filledPlan([['Avame andmed']])
    const activityId = idOf('Avame andmed')
    const nobody = { accountId: null, deviceHash: null }
    for (const actor of [nobody, await bed.account('Võõras'), await bed.account('Admin', true)]) {
      const refusal = { code: 'not_found', reason: 'noPlan' }
      await expect(readPlan(bed.deps, actor, planId)).rejects.toMatchObject(refusal)
      await expect(deleteActivity(bed.deps, actor, planId, { activityId })).rejects.toMatchObject(
        refusal,
      )
    }
  })
})
