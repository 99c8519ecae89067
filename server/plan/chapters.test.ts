import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addChapter } from './addChapter'
import { deleteActivity } from './deleteActivity'
import { editChapter } from './editChapter'
import { loadPlan } from './loadPlan'
import { moveChapter } from './moveChapter'
import { planTestbed, type PlanTestbed } from './planTestbed'
import { removeChapter } from './removeChapter'
import { restoreActivity } from './restoreActivity'

describe('chapters', () => {
  let bed: PlanTestbed
  beforeAll(async () => {
    bed = await planTestbed()
  })
  afterAll(() => bed.remove())

  it('stand in the order they were added, under their titles', async () => {
    const { editor, planId, chapterIds } = await bed.filledPlan([[], []])
    const [first = ''] = chapterIds
    await editChapter(bed.deps, editor, planId, { chapterId: first, title: ' Avatud andmed ' })
    const { chapters } = await loadPlan(bed.db, planId)
    expect(chapters.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Avatud andmed'],
      [2, 'Avatud osa 2'],
    ])
  })

  it('move with what is in them, and numbers follow', async () => {
    const { editor, planId, chapterIds } = await bed.filledPlan([['Üks'], ['Kaks'], ['Kolm']])
    const [first = '', , third = ''] = chapterIds
    await moveChapter(bed.deps, editor, planId, { chapterId: third, step: 'up' })
    expect(await bed.texts(planId)).toEqual(['1.1 Üks', '2.1 Kolm', '3.1 Kaks'])
    await moveChapter(bed.deps, editor, planId, { chapterId: first, step: 'up' })
    await moveChapter(bed.deps, editor, planId, { chapterId: first, step: 'down' })
    expect(await bed.texts(planId)).toEqual(['1.1 Kolm', '2.1 Üks', '3.1 Kaks'])
  })

  it('go only when nothing stands in them; those after close up', async () => {
    const { editor, planId, chapterIds, idOf } = await bed.filledPlan([['Üks'], ['Kaks']])
    const [first = ''] = chapterIds
    await expect(
      removeChapter(bed.deps, editor, planId, { chapterId: first }),
    ).rejects.toMatchObject({ code: 'conflict', reason: 'chapterNotEmpty', params: { count: 1 } })
    await deleteActivity(bed.deps, editor, planId, { activityId: idOf('Üks') })
    await removeChapter(bed.deps, editor, planId, { chapterId: first })
    expect(await bed.texts(planId)).toEqual(['1.1 Kaks'])
  })

  // A chapter took its deleted activities along, and with them the records of their promotion.
  it('leave their deleted activities to another chapter, where they can be restored', async () => {
    const { editor, planId, chapterIds, idOf } = await bed.filledPlan([['Üks'], ['Kaks']])
    const [first = '', second = ''] = chapterIds
    for (const text of ['Üks', 'Kaks']) {
      await deleteActivity(bed.deps, editor, planId, { activityId: idOf(text) })
    }
    await removeChapter(bed.deps, editor, planId, { chapterId: first })
    await expect(
      removeChapter(bed.deps, editor, planId, { chapterId: second }),
    ).rejects.toMatchObject({ code: 'conflict', reason: 'chapterKeepsDeleted' })
    await restoreActivity(bed.deps, editor, planId, { activityId: idOf('Üks') })
    expect(await bed.texts(planId)).toEqual(['1.1 Üks'])
  })

  it('of another plan are not found', async () => {
    const mine = await bed.filledPlan([[]])
    const other = await bed.filledPlan([[]])
    const [chapterId = ''] = other.chapterIds
    const refusal = { code: 'not_found', reason: 'chapterGone' }
    await expect(
      editChapter(bed.deps, mine.editor, mine.planId, { chapterId, title: 'Minu' }),
    ).rejects.toMatchObject(refusal)
    await expect(
      removeChapter(bed.deps, mine.editor, mine.planId, { chapterId }),
    ).rejects.toMatchObject(refusal)
    await expect(
      moveChapter(bed.deps, mine.editor, mine.planId, { chapterId, step: 'up' }),
    ).rejects.toMatchObject(refusal)
    await expect(
      addChapter(bed.deps, mine.editor, other.planId, { title: 'Minu' }),
    ).rejects.toMatchObject({ code: 'not_found', reason: 'noPlan' })
  })
})
