import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadPlan } from '../plan/loadPlan'
import { planTestbed, type PlanTestbed } from '../plan/planTestbed'
import { onDevice } from '../testWorld'
import { addProgress } from './addProgress'
import { answerRequest } from './answerRequest'
import { askedParty } from './askedTestbed'
import { makeRequests } from './makeRequests'
import { openRequest } from './openRequest'
import { readRequest } from './readRequest'
import { readRequestLink } from './readRequestLink'
import { readRequests } from './readRequests'
import { revokeRequest } from './revokeRequest'

const DAY_MS = 24 * 60 * 60 * 1000
const reported = { text: 'Ruum on avatud', status: 'done', evidence: '' } as const

describe('asking a party for progress by link', () => {
  let bed: PlanTestbed
  beforeAll(async () => {
    bed = await planTestbed()
  })
  afterAll(() => bed.remove())

  const asked = () => askedParty(bed)
  const at = (days: number) => ({
    ...bed.deps,
    now: () => new Date(bed.deps.now().getTime() + days * DAY_MS),
  })

  it('makes one link with all its activities, of which only the hash is kept', async () => {
    const { link } = await asked()
    expect(link).toMatchObject({
      party: 'noorsootöötaja',
      expiresAt: '2026-04-01T10:00:00.000Z',
      activities: [
        { number: '1.1', text: 'Avame noortele ruumi' },
        { number: '1.3', text: 'Kutsume noored istungile' },
      ],
    })
    const rows = JSON.stringify(await bed.db.progressRequest.findMany())
    expect(rows).toContain(link.id)
    expect(rows).not.toContain(link.token)
  })

  it('is answered without an account, and answered again; the history only grows', async () => {
    const { editor, planId, ids, link } = await asked()
    const [first = '', , third = ''] = ids
    const phone = onDevice('phone')
    expect(await readRequestLink(bed.deps, phone, link.token)).toMatchObject({
      party: 'noorsootöötaja',
      period: '2025. aasta',
    })
    const { requestId } = await openRequest(bed.deps, phone, link.token)
    expect(requestId).toBe(link.id)
    await openRequest(bed.deps, phone, link.token)
    await answerRequest(bed.deps, phone, requestId, [{ activityId: first, ...reported }])
    const again = { ...reported, text: 'Ruum on nüüd suurem', status: null }
    await answerRequest(bed.deps, phone, requestId, [{ activityId: first, ...again }])
    const { activities } = await readRequest(bed.deps, phone, requestId)
    expect(activities).toMatchObject([
      { id: first, number: '1.1', isReported: true, status: 'done' },
      { id: third, number: '1.3', isReported: false, progress: [] },
    ])
    const { chapters } = await loadPlan(bed.db, planId)
    const shown = { authorRole: 'party', period: '2025. aasta', public: true }
    expect(chapters[0]?.activities[0]?.progress).toMatchObject([
      { text: 'Ruum on avatud', status: 'done', ...shown },
      { text: 'Ruum on nüüd suurem', status: null, ...shown },
    ])
    const { requests } = await readRequests(bed.deps, editor, planId)
    expect(requests).toMatchObject([{ state: 'answered', isOpen: true, reported: 1 }])
  })

  it('shows a party what everybody may read, and no more', async () => {
    const { editor, planId, ids, link } = await asked()
    const [activityId = ''] = ids
    const told = { activityId, status: null, period: '', evidence: '' }
    await addProgress(bed.deps, editor, planId, { ...told, text: 'Kõigile', public: true })
    await addProgress(bed.deps, editor, planId, { ...told, text: 'Meie vahel', public: false })
    const phone = onDevice('reader')
    await openRequest(bed.deps, phone, link.token)
    const view = JSON.stringify(await readRequest(bed.deps, phone, link.id))
    expect(view).toContain('Kõigile')
    expect(view).not.toContain('Meie vahel')
    expect(view).not.toContain('Avaldame eelarve')
  })

  it('opens nothing of another party, plan or browser', async () => {
    const { ids, link } = await asked()
    const other = await asked()
    const phone = onDevice('curious')
    await openRequest(bed.deps, phone, link.token)
    const [, foreign = ''] = ids
    for (const activityId of [foreign, ...other.ids, 'no-such']) {
      await expect(
        answerRequest(bed.deps, phone, link.id, [{ activityId, ...reported }]),
      ).rejects.toMatchObject({ code: 'not_found', reason: 'noActivity' })
    }
    for (const id of [other.link.id, 'no-such']) {
      await expect(readRequest(bed.deps, phone, id)).rejects.toMatchObject({ reason: 'noRequest' })
    }
    for (const actor of [onDevice('another'), { accountId: null, deviceHash: null }]) {
      const refusal = { code: 'not_found', reason: 'noRequest' }
      await expect(readRequest(bed.deps, actor, link.id)).rejects.toMatchObject(refusal)
    }
  })

  it('says that a link is forged, expired or revoked, also where it was open before', async () => {
    const { editor, planId, ids, link } = await asked()
    const [activityId = ''] = ids
    const phone = onDevice('late')
    await openRequest(bed.deps, phone, link.token)
    for (const token of ['', 'forged', `${link.token}x`, link.id]) {
      const refusal = { code: 'not_found', reason: 'requestUnknown' }
      await expect(openRequest(bed.deps, phone, token)).rejects.toMatchObject(refusal)
      await expect(readRequestLink(bed.deps, phone, token)).rejects.toMatchObject(refusal)
    }
    const tryAll = async (deps: typeof bed.deps, reason: string) => {
      const refusal = { code: 'forbidden', reason }
      await expect(openRequest(deps, phone, link.token)).rejects.toMatchObject(refusal)
      await expect(readRequest(deps, phone, link.id)).rejects.toMatchObject(refusal)
      await expect(
        answerRequest(deps, phone, link.id, [{ activityId, ...reported }]),
      ).rejects.toMatchObject(refusal)
    }
    await tryAll(at(30), 'requestExpired')
    await revokeRequest(bed.deps, editor, planId, { requestId: link.id })
    await revokeRequest(at(30), editor, planId, { requestId: link.id })
    const { revokedAt } = await bed.db.progressRequest.findUniqueOrThrow({ where: { id: link.id } })
    expect(revokedAt).toEqual(bed.deps.now())
    await tryAll(bed.deps, 'requestRevoked')
    expect(await bed.db.progressReport.count({ where: { activityId } })).toBe(0)
    const { requests } = await readRequests(bed.deps, editor, planId)
    expect(requests).toMatchObject([{ state: 'revoked', isOpen: false }])
  })

  it('refuses evidence that is no address on the web, and writes nothing', async () => {
    const { ids, link } = await asked()
    const [first = '', , third = ''] = ids
    const phone = onDevice('script')
    await openRequest(bed.deps, phone, link.token)
    const evidence = 'javascript:alert(1)'
    await expect(
      answerRequest(bed.deps, phone, link.id, [
        { activityId: first, ...reported },
        { activityId: third, ...reported, evidence },
      ]),
    ).rejects.toMatchObject({
      code: 'invalid',
      reason: 'evidenceNotWeb',
      params: { fields: 'reports.1.evidence' },
    })
    const { activities } = await readRequest(bed.deps, phone, link.id)
    expect(activities[0]).toMatchObject({ isReported: false, status: 'notStarted' })
  })

  it('takes reports on several activities at once, and passes over those that say nothing', async () => {
    const { ids, link } = await asked()
    const [first = '', , third = ''] = ids
    const phone = onDevice('many')
    await openRequest(bed.deps, phone, link.token)
    const answer = (...reports: Parameters<typeof answerRequest>[3]) =>
      answerRequest(bed.deps, phone, link.id, reports)
    const nothing = { text: ' ', status: null, evidence: '' }
    await expect(answer({ activityId: first, ...nothing })).rejects.toMatchObject({
      reason: 'nothingReported',
    })
    await expect(
      answer({ activityId: first, ...nothing }, { activityId: third, ...nothing, status: 'done' }),
    ).rejects.toMatchObject({ reason: 'formIncomplete', params: { fields: 'reports.1.report' } })
    expect(
      await answer({ activityId: first, ...nothing }, { activityId: third, ...reported }),
    ).toEqual({ added: 1 })
    const later = { ...reported, text: 'Noored käisid istungil' }
    expect(
      await answer({ activityId: first, ...reported }, { activityId: third, ...later }),
    ).toEqual({ added: 2 })
    const { activities } = await readRequest(bed.deps, phone, link.id)
    expect(activities.map(({ progress }) => progress.length)).toEqual([1, 2])
  })

  it('asks only parties that stand in the plan, and only on behalf of its organisation', async () => {
    const { editor, planId, partyId, party, link } = await asked()
    const other = await asked()
    const order = { partyIds: [partyId], period: '2026', days: 30 }
    const ask = (part: Partial<typeof order>, actor = editor) =>
      makeRequests(bed.deps, actor, planId, { ...order, ...part })
    await expect(ask({ partyIds: [] })).rejects.toMatchObject({ reason: 'noPartyChosen' })
    await expect(ask({ partyIds: [other.partyId] })).rejects.toMatchObject({ reason: 'partyGone' })
    await expect(ask({ period: ' ' })).rejects.toMatchObject({ reason: 'formIncomplete' })
    await expect(ask({}, other.editor)).rejects.toMatchObject({ code: 'not_found' })
    const financeId = await party('Finantsjuht')
    await bed.db.activity.updateMany({
      where: { planId, text: 'Avaldame eelarve' },
      data: { struckAt: bed.deps.now() },
    })
    await expect(ask({ partyIds: [financeId] })).rejects.toMatchObject({
      reason: 'partyWithoutActivities',
    })
    await expect(
      revokeRequest(bed.deps, other.editor, other.planId, { requestId: link.id }),
    ).rejects.toMatchObject({ code: 'not_found', reason: 'noRequest' })
  })
})
