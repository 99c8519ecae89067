import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { approvalTestbed, type ApprovalTestbed } from '../approval/approvalTestbed'
import { addActivity } from '../plan/addActivity'
import { amendPlan } from '../approval/amendPlan'
import { editActivity } from '../plan/editActivity'
import { publishPlan } from '../approval/publishPlan'
import { addProgress } from '../progress/addProgress'
import { newId } from '../tokens'
import { exportPublicPlan } from './exportPublicPlan'
import { readPublicPlan } from './readPublicPlan'
import { readRevisionChanges } from './readRevisionChanges'
import { readRevisionPage } from './readRevisionPage'

describe('what is published', () => {
  let bed: ApprovalTestbed
  beforeAll(async () => {
    bed = await approvalTestbed()
  })
  afterAll(() => bed.remove())

  async function published() {
    const made = await bed.withSecretary([['Avame noortele ruumi', 'Rajame ühise aia']])
    await bed.submit(made.editor, made.planId)
    await bed.approve(made.secretary, made.planId)
    const { slug } = await publishPlan(bed.deps, made.secretary, made.planId)
    return { ...made, slug }
  }

  async function amended() {
    const made = await published()
    const { planId, secretary, editor } = made
    await amendPlan(bed.deps, secretary, planId)
    const activityId = made.idOf('Rajame ühise aia')
    const { version } = await bed.db.activity.findUniqueOrThrow({ where: { id: activityId } })
    const changes = { text: 'Rajame kooli juurde aia' }
    await editActivity(bed.deps, editor, planId, { activityId, version, changes })
    return made
  }

  const textsOf = async (slug: string) => {
    const view = await readPublicPlan(bed.deps, slug)
    if (view === 'onlyProposals') throw new Error('not published')
    return view.plan.chapters.flatMap(({ activities }) => activities.map(({ text }) => text))
  }

  it('stays as it was approved while an amendment is being made', async () => {
    const { slug } = await amended()
    expect(await textsOf(slug)).toEqual(['Avame noortele ruumi', 'Rajame ühise aia'])
  })

  it('tells of no origin in an amendment that nobody decided about, on its page and in its files', async () => {
    const { slug, planId, editor, idOf, chapterIds } = await amended()
    const [chapterId = ''] = chapterIds
    const decided = idOf('Avame noortele ruumi')
    const added = await addActivity(bed.deps, editor, planId, { chapterId, text: 'Ehitame silla' })
    await originsOf(planId, decided, added.id)
    const view = await readPublicPlan(bed.deps, slug)
    if (view === 'onlyProposals') throw new Error('not published')
    expect(Object.keys(view.origins)).toEqual([decided])
    for (const format of ['json', 'csv'] as const) {
      const { bytes } = await exportPublicPlan(bed.deps, slug, format)
      const said = new TextDecoder().decode(bytes)
      expect([said.includes('Otsustatud grupp'), said.includes('Salajane grupp')]).toEqual([
        true,
        false,
      ])
    }
  })

  /** Gives two activities of a plan a group that they came from. */
  async function originsOf(planId: string, decided: string, secret: string) {
    const [workshopId, boardId] = [newId(), newId()]
    const workshop = { id: workshopId, title: 'Talgud', date: '2026-03-01', joinCode: workshopId }
    await bed.db.workshop.create({ data: { ...workshop, timeZone: 'Europe/Tallinn' } })
    await bed.db.board.create({ data: { id: boardId, workshopId } })
    const said = { text: '', deadlineRaw: '', parties: '[]', hash: '', promotedBy: 'a1' }
    for (const [activityId, groupName] of [
      [decided, 'Otsustatud grupp'],
      [secret, 'Salajane grupp'],
    ] as const) {
      const from = { workshopId, boardId, cardId: activityId, groupName, planId, activityId }
      await bed.db.promotion.create({
        data: { id: newId(), activeKey: activityId, ...from, ...said, promotedAt: bed.deps.now() },
      })
    }
  }

  it('keeps the status of what was approved until it is reported on', async () => {
    const { slug, planId, editor, idOf } = await amended()
    const activityId = idOf('Rajame ühise aia')
    const { version } = await bed.db.activity.findUniqueOrThrow({ where: { id: activityId } })
    const edit = (changes: { status: 'done' | 'notStarted' }) =>
      editActivity(bed.deps, editor, planId, { activityId, version, changes })
    await expect(edit({ status: 'done' })).rejects.toMatchObject({ reason: 'statusIsReported' })
    await edit({ status: 'notStarted' })
    expect(await readPublicPlan(bed.deps, slug)).toMatchObject({
      counts: [{ status: 'notStarted', count: 2 }],
    })
    const report = { text: 'Aed on valmis', period: '', evidence: '', public: true }
    await addProgress(bed.deps, editor, planId, { ...report, activityId, status: 'done' })
    const view = await readPublicPlan(bed.deps, slug)
    expect(JSON.stringify(view)).toContain('"status":"done","count":1')
  })

  it('keeps every revision byte for byte, under its own policy', async () => {
    const made = await amended()
    const { slug, planId, editor, secretary } = made
    const first = await readRevisionPage(bed.deps, slug, 1)
    await bed.submit(editor, planId)
    await bed.approve(secretary, planId)
    await expect(readRevisionPage(bed.deps, slug, 2)).rejects.toMatchObject({ code: 'not_found' })
    expect(await textsOf(slug)).toContain('Rajame ühise aia')
    await publishPlan(bed.deps, secretary, planId)
    const again = await readRevisionPage(bed.deps, slug, 1)
    expect(again).toEqual(first)
    expect(createHash('sha256').update(again.page).digest('hex')).toBe(again.pageHash)
    const style = /<style>(.*?)<\/style>/su.exec(again.page)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(again.policy).toContain(`style-src 'sha256-${hash}'`)
    expect(again.policy).toContain("default-src 'none'")
    expect((await readRevisionPage(bed.deps, slug, 2)).page).toContain('Rajame kooli juurde aia')
    const { from, to, diff } = await readRevisionChanges(bed.deps, slug, {})
    expect([from, to, diff?.changed.map(({ number }) => number)]).toEqual([1, 2, ['1.2']])
  })

  it('has a revision at its address that was amended before it was published', async () => {
    const made = await amended()
    const { slug, planId, editor, secretary } = made
    await bed.amend(secretary, planId)
    const activityId = made.idOf('Avame noortele ruumi')
    const { version } = await bed.db.activity.findUniqueOrThrow({ where: { id: activityId } })
    const changes = { text: 'Avame noortele maja' }
    await editActivity(bed.deps, editor, planId, { activityId, version, changes })
    await bed.submit(editor, planId)
    await bed.approve(secretary, planId)
    await expect(readRevisionPage(bed.deps, slug, 2)).rejects.toMatchObject({ code: 'not_found' })
    await publishPlan(bed.deps, secretary, planId)
    const { page } = await readRevisionPage(bed.deps, slug, 2)
    expect(page).toContain('Avame noortele ruumi')
    expect(page).toContain('Rajame kooli juurde aia')
    expect((await readRevisionPage(bed.deps, slug, 3)).page).toContain('Avame noortele maja')
    const { from, to } = await readRevisionChanges(bed.deps, slug, {})
    expect([from, to]).toEqual([2, 3])
  })

  it('is filtered alike on the page and in its files', async () => {
    const { slug } = await published()
    const { bytes } = await exportPublicPlan(bed.deps, slug, 'json', { chapter: 9 })
    expect(new TextDecoder().decode(bytes)).not.toContain('Avame noortele ruumi')
    const whole = await exportPublicPlan(bed.deps, slug, 'csv')
    expect(new TextDecoder().decode(whole.bytes)).toContain('Avame noortele ruumi')
  })

  it('has the joint projects on the page and in the JSON, and none where something is asked for', async () => {
    const { slug, organisationId } = await published()
    await bed.db.project.create({
      data: {
        id: 'j',
        title: 'Ühine huvikool',
        createdAt: bed.deps.now(),
        organisations: {
          create: [
            {
              organisationId,
              position: 1,
              responsible: 'haridusjuht',
              acceptedAt: bed.deps.now(),
            },
          ],
        },
      },
    })
    for (const [filter, titles] of [
      [{}, ['Ühine huvikool']],
      [{ chapter: 1 }, []],
    ] as const) {
      const view = await readPublicPlan(bed.deps, slug, filter)
      expect(view).toMatchObject({ projects: titles.map((title) => ({ title })) })
      const { bytes } = await exportPublicPlan(bed.deps, slug, 'json', filter)
      const { projects } = JSON.parse(new TextDecoder().decode(bytes)) as { projects: object[] }
      expect(projects).toMatchObject(titles.map((title) => ({ title, responsible: 'haridusjuht' })))
    }
  })

  it('shows the newest public report, and none that is for the organisation alone', async () => {
    const { slug, idOf } = await published()
    const activityId = idOf('Rajame ühise aia')
    const report = (position: number, text: string, isPublic: boolean) =>
      bed.db.progressReport.create({
        data: { id: `${activityId}${position}`, activityId, position, text, public: isPublic },
      })
    await report(1, 'Ostsime seemned', true)
    await report(2, 'Raha sai otsa', false)
    const { bytes } = await exportPublicPlan(bed.deps, slug, 'json')
    const text = new TextDecoder().decode(bytes)
    expect(text).toContain('Ostsime seemned')
    expect(text).not.toContain('Raha sai otsa')
  })

  it('names nobody: neither editor nor secretary, in no answer', async () => {
    const { slug } = await published()
    const files = [
      await exportPublicPlan(bed.deps, slug, 'json'),
      await exportPublicPlan(bed.deps, slug, 'csv'),
    ].map(({ bytes }) => new TextDecoder().decode(bytes))
    const answers = [
      ...files,
      JSON.stringify(await readPublicPlan(bed.deps, slug)),
      JSON.stringify(await readRevisionChanges(bed.deps, slug, {})),
      (await readRevisionPage(bed.deps, slug, 1)).page,
    ].join('\n')
    const accounts = await bed.db.account.findMany()
    for (const { name, email, id } of accounts) {
      for (const word of [name, email, id]) expect(answers).not.toContain(word)
    }
  })
})
