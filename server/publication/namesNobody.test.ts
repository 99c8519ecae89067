import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { promoteDraft } from '../board/promoteDraft'
import { testDecision, testHomework } from '../board/testHomework'
import { addTestCards, draft, testWorkshop, type TestWorkshop } from '../board/testWorkshop'
import type { Actor } from '../deps'
import { amendPlan } from '../approval/amendPlan'
import { approvePlan } from '../approval/approvePlan'
import { DECISION } from '../approval/approvalTestbed'
import { publishPlan } from '../approval/publishPlan'
import { submitPlan } from '../approval/submitPlan'
import { addProgress } from '../progress/addProgress'
import { testWorld, type TestWorld } from '../testWorld'
import { exportPublicPlan } from './exportPublicPlan'
import { readConsultation } from './readConsultation'
import { readPublicPlan } from './readPublicPlan'
import { readRevisionChanges } from './readRevisionChanges'
import { readRevisionPage } from './readRevisionPage'

/** A name for each way in which a person can have to do with a plan. */
const NAMES = {
  account: 'Aino Arvestaja',
  participant: 'Paul Pastakas',
  author: 'Ulvi Uudis',
  worker: 'Villem Vaikne',
  partner: 'Külli Külaline',
  commenter: 'Karl Kommija',
  proposer: 'Eda Ettepanek',
  contact: 'Kersti Kontakt',
  trainer: 'Kalev Koolitaja',
  elsewhere: 'Vello Vastutaja',
}

describe('what is public of a plan that has come the whole way', () => {
  let world: TestWorld
  let people: TestWorkshop
  let secretary: Actor
  let activityId: string
  beforeEach(async () => {
    world = await testWorld()
    people = await testWorkshop(world)
    secretary = await world.account('siiri')
    const siiri = { organisationId: 'p1o', accountId: 'siiri', role: 'secretary' }
    await world.db.organisationMember.create({ data: siiri })
    activityId = await comeAllTheWay()
    await nameEverybody()
    await decide()
    await amendPlan(world, secretary, 'p1')
    await decide()
  })
  afterEach(() => world.remove())

  /** Workshop, homework with a partner, seminar, consultation and progress of one activity. */
  async function comeAllTheWay(): Promise<string> {
    const { db } = world
    const [card = ''] = await addTestCards(world, draft)
    const order = { workshopId: 'w', boardId: 'b', cardId: card, planId: 'p1', chapterId: 'p1c' }
    const promoted = await promoteDraft(world, people.facilitator, order)
    await testHomework(world, { fromCardId: card, cardId: 'k1' })
    await testDecision(world, 'k1', 'accepted', promoted)
    const link = { id: 'l1', homeworkId: 'h', tokenHash: 'x', rights: 'edit', name: '' }
    const ends = { expiresAt: world.now(), createdAt: world.now() }
    await db.partnerLink.create({ data: { ...link, ...ends } })
    const sent = { id: 'e1', planId: 'p1', text: 'Lisage pink', state: 'shown' }
    await db.proposal.create({ data: { ...sent, sentAt: world.now() } })
    const days = { consultFrom: '2026-11-01', consultTo: '2026-11-02' }
    await db.plan.update({ where: { id: 'p1' }, data: days })
    await testProject()
    await addProgress(world, people.facilitator, 'p1', {
      activityId: promoted.activityId,
      text: 'Ruum on leitud',
      status: 'done',
      period: '2026',
      evidence: 'https://vald.example/ruum',
      public: true,
    })
    return promoted.activityId
  }

  /** A project of two organisations, in which people are named as they are in real ones. */
  async function testProject(): Promise<void> {
    const acceptedAt = world.now()
    await world.db.project.create({
      data: {
        id: 'j',
        title: 'Ühine huvikool',
        trainer: `OÜ Kool (${NAMES.trainer})`,
        funding: 'Euroopa fond',
        contact: `${NAMES.contact}, telefon 555 0199`,
        createdAt: world.now(),
        organisations: {
          create: [
            { organisationId: 'p1o', position: 1, responsible: 'haridusjuht', acceptedAt },
            { organisationId: 'p2o', position: 2, responsible: NAMES.elsewhere, acceptedAt },
          ],
        },
        activities: { create: [{ id: 'ja', position: 1, text: 'Loome ühise huvikooli' }] },
      },
    })
  }

  /** Gives all of a kind its name, so that none can hide behind another; every kind must be there. */
  async function nameEverybody(): Promise<void> {
    const { db } = world
    const counts = await Promise.all([
      db.account.updateMany({ data: { name: NAMES.account } }),
      db.participant.updateMany({ data: { name: NAMES.participant } }),
      db.card.updateMany({ data: { authors: JSON.stringify([NAMES.author]) } }),
      db.draftWorker.updateMany({ data: { name: NAMES.worker } }),
      db.partnerLink.updateMany({ data: { name: NAMES.partner } }),
      db.comment.updateMany({ data: { authorName: NAMES.commenter } }),
      db.proposal.updateMany({ data: { name: NAMES.proposer } }),
    ])
    expect(counts.map(({ count }) => count > 0)).toEqual(counts.map(() => true))
  }

  async function decide(): Promise<void> {
    await submitPlan(world, secretary, 'p1', { reasons: [] })
    const { version } = await world.db.plan.findUniqueOrThrow({ where: { id: 'p1' } })
    await approvePlan(world, secretary, 'p1', {
      version,
      body: 'Kase Vallavalitsus',
      decision: DECISION,
      documentLink: '',
      file: null,
    })
    await publishPlan(world, secretary, 'p1')
  }

  it('tells the way, and names nobody who went it', async () => {
    const { slug } = await world.db.plan.findUniqueOrThrow({ where: { id: 'p1' } })
    const name = slug ?? ''
    const plan = await readPublicPlan(world, name)
    if (plan === 'onlyProposals') throw new Error('not published')
    expect(plan.origins[activityId]).toMatchObject({ homework: 'Vald p1', decision: 'accepted' })
    expect(plan.projects).toMatchObject([
      { title: 'Ühine huvikool', responsible: 'haridusjuht', funding: 'Euroopa fond' },
    ])
    const textOf = async (format: 'json' | 'csv') =>
      new TextDecoder().decode((await exportPublicPlan(world, name, format)).bytes)
    const [json, csv] = [await textOf('json'), await textOf('csv')]
    const way = plan.origins[activityId]
    expect(JSON.parse(json)).toMatchObject({
      plan: { chapters: [{ activities: [{ id: activityId, origin: way }] }] },
      projects: plan.projects,
    })
    expect(csv).toContain(
      ';2026;https://vald.example/ruum;Töötuba 17.11.2026 · 1. grupp · kodutöö: Vald p1 · jätkuseminar 01.12.2026: vastu võetud',
    )
    const said = [
      JSON.stringify(plan),
      json,
      csv,
      JSON.stringify(await readRevisionChanges(world, name, {})),
      JSON.stringify(await readConsultation(world, name)),
      (await readRevisionPage(world, name, 1)).page,
      (await readRevisionPage(world, name, 2)).page,
    ].join('\n')
    expect(said).toContain('Ruum on leitud')
    expect(said).toContain('Lisage pink')
    const ids = ['fred', 'siiri', 'p-mari', '@example.ee', '555 0199']
    for (const secret of [...Object.values(NAMES), ...ids]) expect(said).not.toContain(secret)
  })
})
