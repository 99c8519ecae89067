import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { revisionActivities } from '../../domain/plan/revision'
import { addActivity } from '../plan/addActivity'
import { addChapter } from '../plan/addChapter'
import { amendPlan } from './amendPlan'
import { approvalTestbed, type ApprovalTestbed } from './approvalTestbed'
import { deleteActivity } from '../plan/deleteActivity'
import { editActivity } from '../plan/editActivity'
import { loadPlan } from '../plan/loadPlan'
import { moveActivity } from '../plan/moveActivity'
import { moveChapter } from '../plan/moveChapter'
import { contentOf } from './readLastRevision'
import { removeChapter } from '../plan/removeChapter'
import { restoreActivity } from '../plan/restoreActivity'

const [ROOM, MEETING, CONTRACTS] = [
  'Avame noortele ruumi',
  'Peame koosoleku maha',
  'Avame lepingud',
]

describe('an amendment', () => {
  let bed: ApprovalTestbed
  beforeAll(async () => {
    bed = await approvalTestbed()
  })
  afterAll(() => bed.remove())

  const amended = async () => {
    const made = await bed.withSecretary([[ROOM, MEETING], [CONTRACTS], []])
    await bed.amend(made.secretary, made.planId)
    const [first = '', second = '', third = ''] = made.chapterIds
    return { ...made, first, second, third }
  }
  const revisionsOf = async (planId: string) => {
    const rows = await bed.db.revision.findMany({ where: { planId }, orderBy: { number: 'asc' } })
    return rows.map((row) => ({ ...row, content: contentOf(row) }))
  }
  const standing = async (planId: string) => {
    const { chapters } = await loadPlan(bed.db, planId)
    return chapters.flatMap(({ activities }) =>
      activities.map(({ number, isStruck }) => (isStruck ? `${number} –` : number)),
    )
  }

  it('leaves out what was approved, appends what is new, and makes the second revision', async () => {
    const { editor, secretary, planId, first, idOf } = await amended()
    await deleteActivity(bed.deps, editor, planId, { activityId: idOf(ROOM) })
    await addActivity(bed.deps, editor, planId, {
      chapterId: first,
      text: 'Toetame külasid igal aastal',
    })
    expect(await bed.texts(planId)).toEqual([
      `1.1 ${ROOM}`,
      `1.2 ${MEETING}`,
      '1.3 Toetame külasid igal aastal',
      `2.1 ${CONTRACTS}`,
    ])
    expect(await standing(planId)).toEqual(['1.1 –', '1.2', '1.3', '2.1'])
    await bed.submit(editor, planId)
    expect(await bed.approve(secretary, planId)).toBe(2)
    const [one, two] = await revisionsOf(planId)
    const numbers = (content = one?.content) =>
      content && revisionActivities(content).map(({ number, isStruck }) => `${number} ${isStruck}`)
    expect(numbers()).toEqual(['1.1 false', '1.2 false', '2.1 false'])
    expect(numbers(two?.content)).toEqual(['1.1 true', '1.2 false', '1.3 false', '2.1 false'])
  })

  it('goes on after a number that was left out earlier, and never gives it again', async () => {
    const { editor, secretary, planId, second, idOf } = await amended()
    await deleteActivity(bed.deps, editor, planId, { activityId: idOf(CONTRACTS) })
    await bed.submit(editor, planId)
    await bed.approve(secretary, planId)
    await amendPlan(bed.deps, editor, planId)
    await addActivity(bed.deps, editor, planId, { chapterId: second, text: 'Avame andmed' })
    expect(await standing(planId)).toEqual(['1.1', '1.2', '2.1 –', '2.2'])
    await expect(
      restoreActivity(bed.deps, editor, planId, { activityId: idOf(CONTRACTS) }),
    ).rejects.toMatchObject({
      code: 'conflict',
      reason: 'activityStruck',
      params: { number: '2.1' },
    })
  })

  it('takes up again what it left out itself, until the decision', async () => {
    const { editor, planId, idOf } = await amended()
    const activityId = idOf(ROOM)
    await deleteActivity(bed.deps, editor, planId, { activityId })
    const edit = { activityId, version: 1, changes: { text: 'Avame noortele kaks ruumi' } }
    await expect(editActivity(bed.deps, editor, planId, edit)).rejects.toMatchObject({
      reason: 'activityStruck',
    })
    await restoreActivity(bed.deps, editor, planId, { activityId })
    expect(await standing(planId)).toEqual(['1.1', '1.2', '2.1'])
    await editActivity(bed.deps, editor, planId, edit)
  })

  it('keeps approved activities and chapters in their places', async () => {
    const { editor, planId, first, second, third, idOf } = await amended()
    for (const move of ['up', { chapterId: second }, { chapterId: first, at: 0 }] as const) {
      await expect(
        moveActivity(bed.deps, editor, planId, { activityId: idOf(MEETING), move }),
      ).rejects.toMatchObject({ code: 'conflict', reason: 'activityApproved' })
    }
    await expect(
      removeChapter(bed.deps, editor, planId, { chapterId: third }),
    ).rejects.toMatchObject({ code: 'conflict', reason: 'chapterApproved' })
    const up = { chapterId: second, step: 'up' } as const
    await expect(moveChapter(bed.deps, editor, planId, up)).rejects.toMatchObject({
      code: 'conflict',
      reason: 'chapterApproved',
    })
    const fresh = await addChapter(bed.deps, editor, planId, { title: 'Uus' })
    await moveChapter(bed.deps, editor, planId, { chapterId: fresh.id, step: 'up' })
    const { chapters } = await loadPlan(bed.db, planId)
    expect(chapters.at(-1)?.id).toBe(fresh.id)
    await removeChapter(bed.deps, editor, planId, { chapterId: fresh.id })
  })

  it('puts what is new after what is approved, also when it is moved or restored', async () => {
    const { editor, planId, first, second } = await amended()
    const add = (chapterId: string, text: string) =>
      addActivity(bed.deps, editor, planId, { chapterId, text })
    const data = await add(second, 'Avame andmed')
    const bus = await add(first, 'Paneme bussi käima')
    const move = { chapterId: first, at: 0 }
    await moveActivity(bed.deps, editor, planId, { activityId: data.id, move })
    const texts = [`1.1 ${ROOM}`, `1.2 ${MEETING}`, '1.3 Avame andmed', '1.4 Paneme bussi käima']
    expect(await bed.texts(planId)).toEqual([...texts, `2.1 ${CONTRACTS}`])
    await deleteActivity(bed.deps, editor, planId, { activityId: data.id })
    expect(await standing(planId)).toEqual(['1.1', '1.2', '1.3', '2.1'])
    await bed.db.activity.update({ where: { id: data.id }, data: { position: 1 } })
    await restoreActivity(bed.deps, editor, planId, { activityId: data.id })
    expect(await bed.texts(planId)).toEqual([...texts, `2.1 ${CONTRACTS}`])
    expect(bus.id).not.toBe(data.id)
  })

  it('records a deadline that it moved, with both and the reason', async () => {
    const { editor, secretary, planId, idOf } = await bed.withSecretary([[ROOM, MEETING]])
    const edit = (text: string, version: number, deadlineRaw: string) =>
      editActivity(bed.deps, editor, planId, {
        activityId: idOf(text),
        version,
        changes: { deadlineRaw },
      })
    await edit(ROOM, 1, '2027')
    await bed.amend(secretary, planId)
    await edit(ROOM, 2, '2028')
    await bed.submit(editor, planId, 'Ehitus algas hiljem')
    expect(await bed.db.deadlineMove.count()).toBe(0)
    await bed.approve(secretary, planId)
    expect(await bed.db.deadlineMove.findMany({ where: { activity: { planId } } })).toMatchObject([
      { activityId: idOf(ROOM), before: '2027', after: '2028', reason: 'Ehitus algas hiljem' },
    ])
  })
})
