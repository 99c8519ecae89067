import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { revisionActivities } from '../../domain/plan/revision'
import { approvalTestbed, DECISION, type ApprovalTestbed } from './approvalTestbed'
import { addActivity } from '../plan/addActivity'
import { addChapter } from '../plan/addChapter'
import { createPlan } from '../plan/createPlan'
import { editActivity } from '../plan/editActivity'
import { publishPlan } from './publishPlan'
import { readApprovalDesk } from './readApprovalDesk'
import { contentOf } from './readLastRevision'
import { submitPlan } from './submitPlan'
import { takeBackPlan } from './takeBackPlan'

const TEXTS = [['Avame noortele ruumi', 'Peame rahvakoosoleku maha'], ['Avaldame lepingud veebis']]

const bytes = (text: string) => new TextEncoder().encode(text)

describe('approving a plan', () => {
  let bed: ApprovalTestbed
  beforeAll(async () => {
    bed = await approvalTestbed()
  })
  afterAll(() => bed.remove())

  const submitted = async () => {
    const made = await bed.withSecretary(TEXTS)
    await bed.submit(made.editor, made.planId)
    return made
  }
  const planOf = (id: string) => bed.db.plan.findUniqueOrThrow({ where: { id } })
  const revisionsOf = (planId: string) => bed.db.revision.findMany({ where: { planId } })

  it('refuses a submission whose gaps have no reason, and keeps nothing of it', async () => {
    const { editor, planId, idOf } = await bed.withSecretary(TEXTS)
    const activityId = idOf('Avame noortele ruumi')
    const reasons = [
      { activityId, gap: 'noDeadline', reason: 'Sõltub eelarvest' },
      { activityId, gap: 'noParty', reason: ' \u200b ' },
    ]
    await expect(submitPlan(bed.deps, editor, planId, { reasons })).rejects.toMatchObject({
      code: 'invalid',
      reason: 'gapsUnconfirmed',
      params: { count: 5, numbers: '1.1, 1.2, 2.1' },
    })
    expect((await planOf(planId)).state).toBe('building')
    expect(await bed.db.confirmedGap.count({ where: { planId } })).toBe(0)
  })

  it('freezes content with its hash, decision and numbers', async () => {
    const { secretary, planId, organisationId } = await submitted()
    const file = { name: 'otsus.pdf', bytes: new TextEncoder().encode('%PDF-1.7 otsus') }
    const documentLink = 'https://example.ee/otsus'
    expect(await bed.approve(secretary, planId, { file, documentLink })).toBe(1)
    const [revision] = await revisionsOf(planId)
    const hash = (content: string | Uint8Array) =>
      createHash('sha256').update(content).digest('hex')
    expect(revision).toMatchObject({
      number: 1,
      contentHash: hash(revision?.content ?? ''),
      fileName: 'otsus.pdf',
      fileHash: hash(file.bytes),
      documentLink,
      publishedAt: null,
    })
    const content = contentOf(revision ?? { content: '' })
    expect(revisionActivities(content).map(({ number, text }) => `${number} ${text}`)).toEqual([
      '1.1 Avame noortele ruumi',
      '1.2 Peame rahvakoosoleku maha',
      '2.1 Avaldame lepingud veebis',
    ])
    expect(content.approval).toMatchObject({ body: 'Kase Vallavalitsuse', date: '02.03.2026' })
    const plan = await planOf(planId)
    expect(plan.state).toBe('approved')
    expect(JSON.parse(plan.approval ?? '')).toEqual(content.approval)
    const organisation = await bed.db.organisation.findUniqueOrThrow({
      where: { id: organisationId },
    })
    expect(organisation).toMatchObject({
      body: 'Kase Vallavalitsus',
      bodyGenitive: 'Kase Vallavalitsuse',
    })
  })

  it('approves once where two secretaries approve at the same moment', async () => {
    const { secretary, planId, organisationId } = await submitted()
    const other = await bed.account('Sulev Sekretär')
    await bed.db.organisationMember.create({
      data: { organisationId, accountId: other.accountId, role: 'secretary' },
    })
    const both = await Promise.allSettled([
      bed.approve(secretary, planId),
      bed.approve(other, planId),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = both.find(({ status }) => status === 'rejected')
    expect(refused).toMatchObject({ reason: { code: 'conflict', reason: 'planNotInState' } })
    expect(await revisionsOf(planId)).toHaveLength(1)
  })

  it('refuses to approve what changed since the secretary looked, and says what', async () => {
    const { editor, secretary, planId, idOf } = await submitted()
    const { version } = await planOf(planId)
    await takeBackPlan(bed.deps, editor, planId)
    await editActivity(bed.deps, editor, planId, {
      activityId: idOf('Peame rahvakoosoleku maha'),
      version: 1,
      changes: { deadlineRaw: '2027' },
    })
    await bed.submit(editor, planId)
    await expect(bed.approve(secretary, planId, { version })).rejects.toMatchObject({
      code: 'conflict',
      reason: 'planChangedSinceSeen',
      params: { numbers: '1.2' },
    })
    expect(await revisionsOf(planId)).toEqual([])
    const desk = await readApprovalDesk(bed.deps, secretary, planId, version)
    expect(desk.since?.moved).toMatchObject([{ number: '1.2', before: '', after: '2027' }])
    expect(await bed.approve(secretary, planId, { version: desk.version })).toBe(1)
  })

  it('shows the secretary what was confirmed, and asks for the body once', async () => {
    const { editor, secretary, planId, organisationId } = await submitted()
    const first = await readApprovalDesk(bed.deps, secretary, planId, null)
    expect(first).toMatchObject({ revision: 1, body: '', changes: null, since: null })
    expect(first.facts[1]).toEqual({ gap: 'noDeadline', complete: 0, total: 3 })
    expect(first.confirmed[0]).toEqual({
      number: '1.1',
      text: 'Avame noortele ruumi',
      gap: 'noDeadline',
      reason: 'Selgub hiljem',
    })
    await bed.approve(secretary, planId)
    const next = await createPlan(bed.deps, editor, organisationId, { title: 'Teine kava' })
    const chapter = await addChapter(bed.deps, editor, next.id, { title: 'Noored' })
    const activity = { chapterId: chapter.id, text: 'Avame teise ruumi' }
    await addActivity(bed.deps, editor, next.id, activity)
    await bed.submit(editor, next.id)
    const second = await readApprovalDesk(bed.deps, secretary, next.id, null)
    expect(second.body).toBe('Kase Vallavalitsus')
    expect(second.decision).toMatchObject({ bodyGenitive: 'Kase Vallavalitsuse', date: '' })
  })

  it.each([
    ['a day to come', { decision: { ...DECISION, date: '2026-03-03' } }, 'decisionInFuture'],
    ['a script as link', { documentLink: 'javascript:alert(1)' }, 'linkNotWeb'],
    ['a page as file', { file: { name: 'otsus.html', bytes: bytes('<b>') } }, 'decisionFileKind'],
    ['a file that lies', { file: { name: 'otsus.pdf', bytes: bytes('MZ') } }, 'decisionFileKind'],
    [
      'a file above 10 MB',
      { file: { name: 'otsus.pdf', bytes: new Uint8Array(10 * 1024 * 1024 + 1) } },
      'decisionFileTooLarge',
    ],
  ])('refuses %s and approves nothing', async (_what, given, reason) => {
    const { secretary, planId } = await submitted()
    await expect(bed.approve(secretary, planId, given)).rejects.toMatchObject({ reason })
    expect((await planOf(planId)).state).toBe('submitted')
    expect(await revisionsOf(planId)).toEqual([])
  })

  it('is not for an editor', async () => {
    const { editor, planId } = await submitted()
    await expect(bed.approve(editor, planId)).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('publishes what was approved under a name of its own', async () => {
    const [one, other] = [await submitted(), await submitted()]
    for (const { secretary, planId } of [one, other]) await bed.approve(secretary, planId)
    const slugs = []
    for (const { secretary, planId } of [one, other]) {
      slugs.push((await publishPlan(bed.deps, secretary, planId)).slug)
    }
    expect(slugs).toEqual(['avatud-vald', 'avatud-vald-2'])
    expect(await planOf(one.planId)).toMatchObject({ state: 'published', slug: 'avatud-vald' })
    const [revision] = await revisionsOf(one.planId)
    expect(revision?.publishedAt).toEqual(bed.deps.now())
    await expect(publishPlan(bed.deps, one.secretary, one.planId)).rejects.toMatchObject({
      code: 'conflict',
    })
  })
})
