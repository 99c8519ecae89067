import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addActivity } from '../plan/addActivity'
import { amendPlan } from '../approval/amendPlan'
import { approvalTestbed, DECISION, type ApprovalTestbed } from '../approval/approvalTestbed'
import { deleteActivity } from '../plan/deleteActivity'
import { editActivity } from '../plan/editActivity'
import { loadProgress } from './loadProgress'
import { readProgress } from './readProgress'

const [LATE, OPEN, LEFT, NEW] = ['Ehitame aia', 'Avame andmed', 'Peame laata', 'Ostame bussi']

describe('the overview while an amendment is open', () => {
  let bed: ApprovalTestbed
  beforeAll(async () => {
    bed = await approvalTestbed()
  })
  afterAll(() => bed.remove())

  /** A plan approved in 2024, of one late, one silent and one other activity. */
  async function approved() {
    const made = await bed.withSecretary([[LATE, OPEN, LEFT]])
    const { editor, secretary, planId, idOf } = made
    const edit = async (text: string, changes: { text?: string; deadlineRaw?: string }) => {
      const activityId = idOf(text)
      const { version } = await bed.db.activity.findUniqueOrThrow({ where: { id: activityId } })
      await editActivity(bed.deps, editor, planId, { activityId, version, changes })
    }
    await edit(LATE, { deadlineRaw: '2025' })
    await edit(OPEN, { deadlineRaw: 'pidev tegevus' })
    await edit(LEFT, { deadlineRaw: '2027' })
    await bed.db.activity.update({ where: { id: idOf(OPEN) }, data: { numberAsWritten: '1.2' } })
    const decide = async (date: string) => {
      await bed.submit(editor, planId, 'Hange venis')
      await bed.approve(secretary, planId, { decision: { ...DECISION, date } })
    }
    await decide('2024-11-10')
    return { ...made, edit, decide }
  }

  /** Opens an amendment that moves the late one, renames the silent one, leaves one out and adds one. */
  async function amended() {
    const made = await approved()
    const { editor, secretary, planId, chapterIds, idOf, edit } = made
    const before = await readProgress(bed.deps, editor, planId)
    await amendPlan(bed.deps, secretary, planId)
    await edit(LATE, { deadlineRaw: '2030' })
    await edit(OPEN, { text: 'Avame osa andmetest' })
    await deleteActivity(bed.deps, editor, planId, { activityId: idOf(LEFT) })
    await addActivity(bed.deps, editor, planId, { chapterId: chapterIds[0] ?? '', text: NEW })
    return { ...made, before }
  }

  it('is measured by what was decided', async () => {
    const { editor, planId, before } = await amended()
    expect(before.overview).toMatchObject({
      total: 3,
      late: [{ number: '1.1', deadlineRaw: '2025' }],
      silent: [{ number: '1.2', text: OPEN }],
    })
    const { overview, moved, state } = await readProgress(bed.deps, editor, planId)
    expect(state).toBe('building')
    expect(overview).toEqual(before.overview)
    expect(moved).toEqual([])
  })

  it('has an interim report of what was decided', async () => {
    const { planId } = await amended()
    const { plan } = await loadProgress(bed.db, planId, [], bed.deps.now())
    const activities = plan.chapters.flatMap((chapter) => chapter.activities)
    expect(activities).toMatchObject([
      { text: LATE, deadlineRaw: '2025' },
      { text: OPEN },
      { text: LEFT, isStruck: false },
    ])
    expect(plan.approval?.date).toBe('10.11.2024')
  })

  it('follows the amendment once that is decided, and names the deadline that it moved', async () => {
    const { editor, planId, decide } = await amended()
    await decide('2026-03-02')
    const { overview, moved } = await readProgress(bed.deps, editor, planId)
    expect(overview).toMatchObject({ total: 3, late: [] })
    expect(moved).toMatchObject([{ number: '1.1', before: '2025', after: '2030' }])
    expect(moved[0]?.reason).toBe('Hange venis')
  })
})
