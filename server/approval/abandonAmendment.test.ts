import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonicalJson } from '../../domain/text/canonicalJson'
import { revisionContent } from '../../domain/plan/revision'
import { promotionKey } from '../../domain/plan/promotion'
import { withdrawPromotionsOf } from '../board/promotionRecords'
import { newId } from '../tokens'
import { abandonAmendment } from './abandonAmendment'
import { addActivity } from '../plan/addActivity'
import { addChapter } from '../plan/addChapter'
import { amendPlan } from './amendPlan'
import { approvalTestbed, type ApprovalTestbed } from './approvalTestbed'
import { deleteActivity } from '../plan/deleteActivity'
import { editActivity } from '../plan/editActivity'
import { editChapter } from '../plan/editChapter'
import { editPlan } from '../plan/editPlan'
import { loadPlan } from '../plan/loadPlan'
import { publishPlan } from './publishPlan'
import { contentOf, readLastRevision } from './readLastRevision'
import { readRevisions } from './readRevisions'

const [ROOM, MEETING, CONTRACTS] = [
  'Avame noortele ruumi',
  'Peame koosoleku maha',
  'Avame lepingud',
]
const BUS = 'Paneme bussi käima'

describe('an amendment that is given up', () => {
  let bed: ApprovalTestbed
  beforeAll(async () => {
    bed = await approvalTestbed()
  })
  afterAll(() => bed.remove())

  const approved = async (isPublished = false) => {
    const made = await bed.withSecretary([[ROOM, MEETING], [CONTRACTS]])
    const goal = { activityId: made.idOf(ROOM), version: 1 }
    const changes = {
      goal: { text: 'Noortel on koht' },
      parties: 'noortekeskus',
      deadlineRaw: '2027',
    }
    await editActivity(bed.deps, made.editor, made.planId, { ...goal, changes })
    await bed.submit(made.editor, made.planId)
    await bed.approve(made.secretary, made.planId)
    if (isPublished) await publishPlan(bed.deps, made.secretary, made.planId)
    return made
  }
  const planOf = (id: string) => bed.db.plan.findUniqueOrThrow({ where: { id } })
  const stands = async (planId: string) => {
    const last = await readLastRevision(bed.db, planId)
    if (!last) throw new Error('the plan was never approved')
    const { revision, approval } = contentOf(last)
    const now = canonicalJson(revisionContent(await loadPlan(bed.db, planId), revision, approval))
    return now === last.content
  }

  it('leaves the plan as its last revision says, whatever was changed', async () => {
    const { editor, planId, chapterIds, idOf } = await approved()
    const [first = ''] = chapterIds
    await amendPlan(bed.deps, editor, planId)
    const { version } = await planOf(planId)
    const head = { body: '', date: '', sitting: '', agendaItem: '', instrument: '' }
    await editPlan(bed.deps, editor, planId, {
      version,
      title: 'Suletud vald',
      preamble: 'Uus algus',
      approval: head,
    })
    const edit = { activityId: idOf(ROOM), version: 2 }
    const changes = {
      text: 'Sulgeme ruumi',
      deadlineRaw: '2030',
      parties: 'vald',
      goal: 'none',
    } as const
    await editActivity(bed.deps, editor, planId, { ...edit, changes })
    await deleteActivity(bed.deps, editor, planId, { activityId: idOf(MEETING) })
    await editChapter(bed.deps, editor, planId, { chapterId: first, title: 'Muu' })
    await addActivity(bed.deps, editor, planId, { chapterId: first, text: BUS })
    const fresh = await addChapter(bed.deps, editor, planId, { title: 'Uus' })
    await addActivity(bed.deps, editor, planId, { chapterId: fresh.id, text: 'Teeme uue asja' })
    expect(await stands(planId)).toBe(false)

    await abandonAmendment(bed.deps, editor, planId)
    expect(await stands(planId)).toBe(true)
    expect(await bed.texts(planId)).toEqual([`1.1 ${ROOM}`, `1.2 ${MEETING}`, `2.1 ${CONTRACTS}`])
    const plan = await planOf(planId)
    const last = await readLastRevision(bed.db, planId)
    expect(plan.state).toBe('approved')
    expect(plan.approval).toBe(canonicalJson(contentOf(last ?? { content: '' }).approval))
    const [row] = await bed.db.activity.findMany({ where: { id: idOf(ROOM) } })
    expect(row).toMatchObject({ deadlineKind: 'year', deadlineFrom: '2027-01-01', version: 4 })
    const [untouched] = await bed.db.activity.findMany({ where: { id: idOf(CONTRACTS) } })
    expect(untouched?.version).toBe(1)
  })

  it('keeps what it said for the editors, against the revision it changed', async () => {
    const { editor, secretary, planId, chapterIds } = await approved()
    const [first = ''] = chapterIds
    await amendPlan(bed.deps, editor, planId)
    await addActivity(bed.deps, editor, planId, { chapterId: first, text: BUS })
    await abandonAmendment(bed.deps, secretary, planId)
    const { abandoned } = await readRevisions(bed.deps, editor, planId)
    expect(abandoned).toMatchObject([
      { revision: 1, abandonedBy: 'Siiri Sekretär', abandonedAt: bed.deps.now().toISOString() },
    ])
    expect(abandoned[0]?.changes.added).toMatchObject([{ number: '1.3', text: BUS }])
  })

  it('leaves no record where nothing was changed, and the public page is what it was', async () => {
    const { editor, planId } = await approved(true)
    await amendPlan(bed.deps, editor, planId)
    await abandonAmendment(bed.deps, editor, planId)
    expect((await planOf(planId)).state).toBe('published')
    expect((await readRevisions(bed.deps, editor, planId)).abandoned).toEqual([])
  })

  it('gives drafts that came into the plan with it back to their boards', async () => {
    const { editor, planId, chapterIds } = await approved()
    const [first = ''] = chapterIds
    await amendPlan(bed.deps, editor, planId)
    const { id } = await addActivity(bed.deps, editor, planId, { chapterId: first, text: BUS })
    const { workshopId, promotionId } = await promoted(planId, id)
    await abandonAmendment(bed.deps, editor, planId)
    const promotion = await bed.db.promotion.findUniqueOrThrow({ where: { id: promotionId } })
    expect(promotion).toMatchObject({ activeKey: null, withdrawnAt: bed.deps.now() })
    expect(bed.nudged).toContain(`workshop:${workshopId}`)
  })

  it('brings an approved activity back that was removed instead of left out, with its origin', async () => {
    const { editor, planId, idOf } = await approved()
    await amendPlan(bed.deps, editor, planId)
    const { workshopId, promotionId } = await promoted(planId, idOf(MEETING))
    const goneAt = bed.deps.now()
    await bed.db.activity.update({ where: { id: idOf(MEETING) }, data: { deletedAt: goneAt } })
    await withdrawPromotionsOf(bed.db, idOf(MEETING), goneAt)
    expect(await bed.texts(planId)).toHaveLength(2)
    bed.nudged.length = 0
    await abandonAmendment(bed.deps, editor, planId)
    expect(await stands(planId)).toBe(true)
    expect(await bed.texts(planId)).toContain(`1.2 ${MEETING}`)
    const promotion = await bed.db.promotion.findUniqueOrThrow({ where: { id: promotionId } })
    expect(promotion).toMatchObject({ activeKey: expect.any(String), withdrawnAt: null })
    expect(bed.nudged).toContain(`workshop:${workshopId}`)
  })

  it('can be followed by another, whose new activities go on after the approved numbers', async () => {
    const { editor, planId, chapterIds } = await approved()
    const [first = ''] = chapterIds
    for (const text of [BUS, 'Avame andmed']) {
      await amendPlan(bed.deps, editor, planId)
      await addActivity(bed.deps, editor, planId, { chapterId: first, text })
      if (text === BUS) await abandonAmendment(bed.deps, editor, planId)
    }
    expect(await bed.texts(planId)).toContain('1.3 Avame andmed')
    expect(await bed.texts(planId)).toHaveLength(4)
  })

  it('is refused where there is none', async () => {
    const { editor, planId } = await bed.withSecretary([[ROOM]])
    const abandon = () => abandonAmendment(bed.deps, editor, planId)
    await expect(abandon()).rejects.toMatchObject({ code: 'conflict', reason: 'noAmendment' })
    await bed.submit(editor, planId)
    await expect(abandon()).rejects.toMatchObject({ code: 'conflict', reason: 'planNotInState' })
  })

  async function promoted(planId: string, activityId: string) {
    const [workshopId, boardId, promotionId] = [newId(), newId(), newId()]
    const workshop = { id: workshopId, title: 'Talgud', date: '2026-03-01', joinCode: workshopId }
    await bed.db.workshop.create({ data: { ...workshop, timeZone: 'Europe/Tallinn' } })
    await bed.db.board.create({ data: { id: boardId, workshopId } })
    const draft = { text: BUS, deadlineRaw: '', parties: '[]', hash: '' }
    await bed.db.promotion.create({
      data: {
        id: promotionId,
        activeKey: promotionKey(boardId, 'c1', planId),
        workshopId,
        boardId,
        cardId: 'c1',
        groupName: 'Grupp',
        planId,
        activityId,
        ...draft,
        promotedBy: 'a1',
        promotedAt: bed.deps.now(),
      },
    })
    return { workshopId, promotionId }
  }
})
