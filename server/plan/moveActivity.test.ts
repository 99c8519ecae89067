import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deleteActivity } from './deleteActivity'
import { moveActivity } from './moveActivity'
import { planTestbed, type PlanTestbed } from './planTestbed'
import { restoreActivity } from './restoreActivity'

describe('moveActivity', () => {
  let bed: PlanTestbed
  beforeAll(async () => {
    bed = await planTestbed()
  })
  afterAll(() => bed.remove())

  it('steps past a neighbour, and stays at the edge of its chapter', async () => {
    const { editor, planId, idOf } = await bed.filledPlan([['a', 'b', 'c'], ['d']])
    const step = (text: string, move: 'up' | 'down') =>
      moveActivity(bed.deps, editor, planId, { activityId: idOf(text), move })
    await step('c', 'up')
    await step('a', 'up')
    await step('d', 'down')
    expect(await bed.texts(planId)).toEqual(['1.1 a', '1.2 c', '1.3 b', '2.1 d'])
  })

  it('goes to a place in another chapter', async () => {
    const { editor, planId, chapterIds, idOf } = await bed.filledPlan([
      ['a', 'b'],
      ['c', 'd'],
    ])
    const [, chapterId = ''] = chapterIds
    const go = (text: string, at?: number) =>
      moveActivity(bed.deps, editor, planId, {
        activityId: idOf(text),
        move: at === undefined ? { chapterId } : { chapterId, at },
      })
    await go('a', 1)
    await go('b')
    expect(await bed.texts(planId)).toEqual(['2.1 c', '2.2 a', '2.3 d', '2.4 b'])
  })

  it('does not go to a chapter of another plan', async () => {
    const { editor, planId, idOf } = await bed.filledPlan([['a']])
    const other = await bed.filledPlan([['b']])
    const [chapterId = ''] = other.chapterIds
    await expect(
      moveActivity(bed.deps, editor, planId, { activityId: idOf('a'), move: { chapterId } }),
    ).rejects.toMatchObject({ code: 'not_found', reason: 'chapterGone' })
  })

  it('comes under the goal of those it is put among', async () => {
    const { editor, planId, chapterIds, idOf } = await bed.filledPlan([['a', 'b', 'c'], ['d']])
    const [first = '', second = ''] = chapterIds
    for (const [goalId, texts] of [
      ['g1' + planId, ['a', 'b']],
      ['g2' + planId, ['c']],
    ] as const) {
      await bed.db.goal.create({
        data: { id: goalId, chapterId: first, position: 1, text: goalId },
      })
      const id = { in: texts.map(idOf) }
      await bed.db.activity.updateMany({ where: { id }, data: { goalId } })
    }
    const goalOf = async (text: string) =>
      (await bed.db.activity.findUniqueOrThrow({ where: { id: idOf(text) } })).goalId
    const move = (text: string, move: 'up' | { chapterId: string; at?: number }) =>
      moveActivity(bed.deps, editor, planId, { activityId: idOf(text), move })
    await move('c', 'up')
    expect(await goalOf('c')).toBe('g1' + planId)
    await move('c', { chapterId: second })
    expect(await goalOf('c')).toBeNull()
    await move('d', { chapterId: first, at: 0 })
    expect(await goalOf('d')).toBe('g1' + planId)
  })

  it('loses and doubles nothing when many move at the same moment', async () => {
    const letters = 'abcdefgh'.split('')
    const { editor, planId, chapterIds, idOf } = await bed.filledPlan([letters, []])
    const [, chapterId = ''] = chapterIds
    await Promise.all(
      letters.flatMap((text, at) => [
        moveActivity(bed.deps, editor, planId, { activityId: idOf(text), move: 'down' }),
        moveActivity(bed.deps, editor, planId, {
          activityId: idOf(text),
          move: at % 2 === 0 ? 'up' : { chapterId, at: 0 },
        }),
      ]),
    )
    const texts = await bed.texts(planId)
    expect(texts.map((text) => text.slice(4)).sort()).toEqual(letters)
    expect(texts.map((text) => text.slice(0, 3))).toEqual([
      ...[1, 2, 3, 4].map((at) => `1.${at}`),
      ...[1, 2, 3, 4].map((at) => `2.${at}`),
    ])
  })

  // Positions of the deleted were met by those that moved, and two activities had one number.
  it('brings a deleted activity back between those that moved meanwhile', async () => {
    const { editor, planId, idOf } = await bed.filledPlan([['a', 'b', 'c']])
    await deleteActivity(bed.deps, editor, planId, { activityId: idOf('b') })
    await moveActivity(bed.deps, editor, planId, { activityId: idOf('c'), move: 'up' })
    await restoreActivity(bed.deps, editor, planId, { activityId: idOf('b') })
    expect(await bed.texts(planId)).toEqual(['1.1 c', '1.2 b', '1.3 a'])
    const rows = await bed.db.activity.findMany({ where: { planId } })
    expect(rows.map(({ position }) => position).sort((a, b) => a - b)).toEqual([1, 2, 3])
  })
})
