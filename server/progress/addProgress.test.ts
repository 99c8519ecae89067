import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../deps'
import { exportPlan } from '../plan/exportPlan'
import { loadPlan } from '../plan/loadPlan'
import { planTestbed, type PlanTestbed } from '../plan/planTestbed'
import { readPlan } from '../plan/readPlan'
import { setOrganisationMember } from '../organisation/setOrganisationMember'
import { addProgress, type AddProgress } from './addProgress'

/** How Prisma begins to tell that the database did not do it. */
const REFUSED = /Invalid [^]*progressReport\.(?:update|deleteMany)\(\)/
const said = { text: 'Alustasime', status: null, period: '', evidence: '', public: true }

describe('a report on an activity', () => {
  let bed: PlanTestbed
  beforeAll(async () => {
    bed = await planTestbed()
  })
  afterAll(() => bed.remove())

  const oneActivity = async () => {
    const made = await bed.filledPlan([['Avame andmed']])
    const activityId = made.idOf('Avame andmed')
    const report = (fields: Partial<AddProgress> = {}, actor: Actor = made.editor) =>
      addProgress(bed.deps, actor, made.planId, { activityId, ...said, ...fields })
    return { ...made, activityId, report }
  }
  const readReports = (activityId: string) =>
    bed.db.progressReport.findMany({ where: { activityId }, orderBy: { position: 'asc' } })

  it.each(['building', 'consultation', 'submitted', 'approved', 'published'])(
    'may come while the plan is %s',
    async (state) => {
      const { planId, activityId, report } = await oneActivity()
      await bed.db.plan.update({ where: { id: planId }, data: { state } })
      await report({
        text: ' Pool on tehtud ',
        status: 'partly',
        period: '2026. aasta',
        evidence: 'www.vald.example/uudis',
      })
      const { chapters } = await loadPlan(bed.db, planId)
      expect(chapters[0]?.activities[0]).toMatchObject({
        status: 'partly',
        version: 2,
        progress: [
          {
            text: 'Pool on tehtud',
            status: 'partly',
            period: '2026. aasta',
            evidence: 'https://www.vald.example/uudis',
            authorRole: 'editor',
            public: true,
            at: '2026-03-02T10:00:00.000Z',
          },
        ],
      })
      expect(await readReports(activityId)).toHaveLength(1)
      expect(bed.nudged).toContain(`plan:${planId}`)
    },
  )

  it('says whether an editor or a secretary gave it', async () => {
    const { editor, organisationId, activityId, report } = await oneActivity()
    const secretary = await bed.account('Sirje Sekretär')
    const { email } = secretary
    await setOrganisationMember(bed.deps, editor, organisationId, { email, role: 'secretary' })
    await report()
    await report({}, secretary)
    const roles = (await readReports(activityId)).map(({ authorRole }) => authorRole)
    expect(roles).toEqual(['editor', 'secretary'])
  })

  it.each([
    [{ text: ' \n ' }, 'formIncomplete'],
    [{ evidence: 'javascript:alert(1)' }, 'evidenceNotWeb'],
    [{ evidence: 'kausta lisa' }, 'evidenceNotWeb'],
  ])('is refused with words where it is %j', async (fields, reason) => {
    const { activityId, report } = await oneActivity()
    await expect(report({ ...fields, status: 'done' })).rejects.toMatchObject({
      code: 'invalid',
      reason,
    })
    expect(await readReports(activityId)).toEqual([])
    expect(await bed.db.activity.findUnique({ where: { id: activityId } })).toMatchObject({
      status: 'notStarted',
    })
  })

  it('takes nothing from a stranger', async () => {
    const { report } = await oneActivity()
    const nobody = { accountId: null, deviceHash: null }
    for (const actor of [nobody, await bed.account('Võõras'), await bed.account('Admin', true)]) {
      await expect(report({}, actor)).rejects.toMatchObject({ code: 'not_found', reason: 'noPlan' })
    }
  })

  it('joins a history that nobody overwrites, also where many report at once', async () => {
    const { activityId, report } = await oneActivity()
    await report({ text: 'Esimene' })
    const [first] = await readReports(activityId)
    const texts = Array.from({ length: 12 }, (_, nth) => `Teade ${nth}`)
    await Promise.all(texts.map((text) => report({ text })))
    const all = await readReports(activityId)
    expect(all[0]).toEqual(first)
    expect(all.map(({ position }) => position)).toEqual(all.map((_row, at) => at + 1))
    expect(new Set(all.map(({ text }) => text))).toEqual(new Set(['Esimene', ...texts]))
  })

  it('stays in the database against every change', async () => {
    const { planId, activityId, report } = await oneActivity()
    await report({ text: 'Nii oli' })
    const [before] = await readReports(activityId)
    const id = before?.id ?? ''
    for (const data of [{ text: 'Nii ei olnud' }, { public: false }, { reportedAt: null }]) {
      await expect(bed.db.progressReport.update({ where: { id }, data })).rejects.toThrow(REFUSED)
    }
    await expect(bed.db.progressReport.deleteMany({ where: { activityId } })).rejects.toThrow(
      REFUSED,
    )
    expect(await readReports(activityId)).toEqual([before])
    await bed.db.plan.delete({ where: { id: planId } })
    expect(await readReports(activityId)).toEqual([])
  })

  it('for the organisation alone is in no file and on no page of others', async () => {
    const { editor, organisationId, planId, report } = await oneActivity()
    await report({ text: 'Kõigile' })
    await report({ text: 'Meie vahel', public: false, status: 'done' })
    const facilitator = await bed.account('Läbiviija')
    const workshop = { id: `w${planId}`, title: 'Päev', date: '2026-03-01', joinCode: planId }
    await bed.db.workshop.create({
      data: {
        ...workshop,
        timeZone: 'Europe/Tallinn',
        members: {
          create: [facilitator, editor].map(({ accountId }) => {
            return { accountId: accountId ?? '', role: 'facilitator' }
          }),
        },
        municipalities: {
          create: { id: `m${planId}`, position: 0, name: 'Vald', organisationId },
        },
      },
    })
    const seenBy = async (actor: Actor) => {
      const { plan } = await readPlan(bed.deps, actor, planId)
      const activity = plan.chapters[0]?.activities[0]
      return [activity?.status, ...(activity?.progress.map(({ text }) => text) ?? [])]
    }
    expect(await seenBy(editor)).toEqual(['done', 'Kõigile', 'Meie vahel'])
    expect(await seenBy(facilitator)).toEqual(['notStarted', 'Kõigile'])
    for (const format of ['csv', 'json'] as const) {
      const { bytes } = await exportPlan(bed.deps, editor, planId, { format })
      expect(new TextDecoder().decode(bytes)).toContain('Kõigile')
      expect(new TextDecoder().decode(bytes)).not.toContain('Meie vahel')
    }
  })
})
