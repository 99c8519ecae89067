import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { approvalTestbed, type ApprovalTestbed } from './approvalTestbed'
import { correctRevision } from './correctRevision'
import { publishPlan } from './publishPlan'

/** How Prisma begins to tell that the database did not do it. */
const REFUSED = /Invalid [^]*(?:revision|correction)\.(?:update|delete)(?:Many)?\(\)/

describe('an approved revision', () => {
  let bed: ApprovalTestbed
  beforeAll(async () => {
    bed = await approvalTestbed()
  })
  afterAll(() => bed.remove())

  /** A published plan with one correction beside its revision. */
  async function published() {
    const made = await bed.withSecretary([['Avame noorttele ruumi']])
    const { planId, secretary } = made
    await bed.submit(made.editor, planId)
    await bed.approve(secretary, planId)
    await publishPlan(bed.deps, secretary, planId)
    await correctRevision(bed.deps, secretary, planId, {
      revision: 1,
      number: '1.1',
      before: 'noorttele',
      after: 'noortele',
      reason: 'Kirjaviga',
    })
    return made
  }

  const stored = (planId: string) =>
    bed.db.revision.findMany({ where: { planId }, include: { corrections: true } })

  it.each([
    { id: 'other' },
    { planId: 'other' },
    { number: 7 },
    { content: '{}' },
    { contentHash: 'x' },
    { page: '<p>Teisiti</p>' },
    { pageHash: 'x' },
    { approval: '{}' },
    { documentLink: 'https://vald.example/otsus' },
    { fileName: 'otsus.pdf' },
    { file: new Uint8Array([1]) },
    { fileHash: 'x' },
    { approvedBy: 'other' },
    { approvedAt: new Date(0) },
    { publishedAt: null },
  ])('stays in the database against %j', async (data) => {
    const { planId } = await published()
    const before = await stored(planId)
    await expect(bed.db.revision.updateMany({ where: { planId }, data })).rejects.toThrow(REFUSED)
    expect(await stored(planId)).toEqual(before)
  })

  it('is not removed, nor what was corrected beside it, except with its plan', async () => {
    const { planId } = await published()
    const before = await stored(planId)
    const ofPlan = { where: { revision: { planId } } }
    await expect(bed.db.revision.deleteMany({ where: { planId } })).rejects.toThrow(REFUSED)
    await expect(bed.db.correction.deleteMany(ofPlan)).rejects.toThrow(REFUSED)
    const data = { after: 'vanadele' }
    await expect(bed.db.correction.updateMany({ ...ofPlan, data })).rejects.toThrow(REFUSED)
    expect(await stored(planId)).toEqual(before)
    await bed.db.plan.delete({ where: { id: planId } })
    expect(await stored(planId)).toEqual([])
    expect(await bed.db.correction.count(ofPlan)).toBe(0)
  })

  it('is refused no publication, which comes once', async () => {
    const { planId, editor, secretary } = await bed.withSecretary([['Avame ruumi']])
    await bed.submit(editor, planId)
    await bed.approve(secretary, planId)
    await publishPlan(bed.deps, secretary, planId)
    const [revision] = await stored(planId)
    expect(revision?.publishedAt).toEqual(bed.deps.now())
    const data = { publishedAt: new Date(0) }
    await expect(bed.db.revision.updateMany({ where: { planId }, data })).rejects.toThrow(REFUSED)
  })
})
