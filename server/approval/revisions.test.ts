import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../sha256'
import { addActivity } from '../plan/addActivity'
import { amendPlan } from './amendPlan'
import { approvalTestbed, type ApprovalTestbed } from './approvalTestbed'
import { correctRevision } from './correctRevision'
import { deleteActivity } from '../plan/deleteActivity'
import { readRevisionFile } from './readRevisionFile'
import { readRevisions } from './readRevisions'
import { readSubmission } from './readSubmission'

const [ROOM, MEETING] = ['Avame noorttele ruumi', 'Peame koosoleku maha']

describe('revisions', () => {
  let bed: ApprovalTestbed
  beforeAll(async () => {
    bed = await approvalTestbed()
  })
  afterAll(() => bed.remove())

  const approved = async () => {
    const made = await bed.withSecretary([[ROOM, MEETING]])
    await bed.submit(made.editor, made.planId)
    await bed.approve(made.secretary, made.planId)
    return made
  }
  const correction = {
    revision: 1,
    number: '1.1',
    before: 'noorttele',
    after: 'noortele',
    reason: 'Kirjaviga',
  }

  it('are listed from the newest, each with what it changed', async () => {
    const { editor, secretary, planId, chapterIds, idOf } = await approved()
    await amendPlan(bed.deps, editor, planId)
    await deleteActivity(bed.deps, editor, planId, { activityId: idOf(MEETING) })
    const [chapterId = ''] = chapterIds
    await addActivity(bed.deps, editor, planId, { chapterId, text: 'Avame andmed' })
    const { changes, facts } = await readSubmission(bed.deps, editor, planId)
    expect(changes?.struck.map(({ number }) => number)).toEqual(['1.2'])
    expect(facts[1]).toMatchObject({ gap: 'noDeadline', total: 2 })
    await bed.submit(editor, planId)
    await bed.approve(secretary, planId)
    const { revisions } = await readRevisions(bed.deps, editor, planId)
    expect(revisions.map(({ number, activities }) => [number, activities])).toEqual([
      [2, 2],
      [1, 2],
    ])
    const [second, first] = revisions
    expect(first).toMatchObject({
      changes: null,
      approvedBy: 'Siiri Sekretär',
      decision:
        'Kase Vallavalitsuse 02.03.2026 istungi nr 7 päevakorrapunkti nr 3 protokollilise otsusega',
    })
    expect(second?.changes?.struck.map(({ text }) => text)).toEqual([MEETING])
    expect(second?.changes?.added.map(({ number, text }) => `${number} ${text}`)).toEqual([
      '1.3 Avame andmed',
    ])
  })

  it('keep the document of the decision byte for byte', async () => {
    const { editor, secretary, planId } = await bed.withSecretary([[ROOM]])
    await bed.submit(editor, planId)
    const bytes = new TextEncoder().encode('%PDF-1.7 \u0000 otsus')
    await bed.approve(secretary, planId, { file: { name: 'Otsus nr 7.pdf', bytes } })
    const file = await readRevisionFile(bed.deps, editor, planId, 1)
    expect(file).toMatchObject({ name: 'Otsus nr 7.pdf', type: 'application/pdf' })
    expect(Buffer.from(file.bytes)).toEqual(Buffer.from(bytes))
    const [revision] = (await readRevisions(bed.deps, editor, planId)).revisions
    expect(revision?.file).toEqual({ name: 'Otsus nr 7.pdf', hash: sha256(bytes) })
    for (const number of [2, -1]) {
      await expect(readRevisionFile(bed.deps, editor, planId, number)).rejects.toMatchObject({
        code: 'not_found',
        reason: 'noFile',
      })
    }
  })

  it('get a correction beside them and stay as they are', async () => {
    const { secretary, planId } = await approved()
    const stored = () => bed.db.revision.findMany({ where: { planId } })
    const before = await stored()
    await correctRevision(bed.deps, secretary, planId, correction)
    expect(await stored()).toEqual(before)
    const [revision] = (await readRevisions(bed.deps, secretary, planId)).revisions
    const { revision: _number, ...recorded } = correction
    expect(revision?.corrections).toMatchObject([recorded])
  })

  it.each([
    [{ revision: 2 }, 'not_found', 'noRevision'],
    [{ after: 'noorttele' }, 'invalid', 'correctionSame'],
    [{ before: 'vanuritele' }, 'invalid', 'correctionNotThere'],
    [{ number: '1.2' }, 'invalid', 'correctionNotThere'],
  ])('take no correction with %j', async (given, code, reason) => {
    const { secretary, planId } = await approved()
    await expect(
      correctRevision(bed.deps, secretary, planId, { ...correction, ...given }),
    ).rejects.toMatchObject({ code, reason })
  })

  it('take no correction from an editor', async () => {
    const { editor, planId } = await approved()
    await expect(correctRevision(bed.deps, editor, planId, correction)).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
