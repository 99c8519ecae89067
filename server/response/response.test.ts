import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { endDraft } from '../board/endDraft'
import { followBoard } from '../board/followBoard'
import { promoteDraft } from '../board/promoteDraft'
import { SECRET_NAMES, testDecision, testHomework } from '../board/testHomework'
import { addTestCards, draft, testWorkshop, type TestWorkshop } from '../board/testWorkshop'
import { freezeRevision } from '../approval/freezeRevision'
import { loadPlan } from '../plan/loadPlan'
import { NOBODY, testWorld, type TestWorld } from '../testWorld'
import { previewResponse } from './previewResponse'
import { publishResponse } from './publishResponse'
import { readResponse } from './readResponse'
import { withdrawResponse } from './withdrawResponse'

const TEXTS = [
  'Avame noortele ruumi',
  'Rajame rohelise pargi',
  'Ehitame uue silla',
  'Ehitame silla üle jõe',
  'Teeme tasuta bussi',
  'Korraldame suure laada',
  'Avame öise kohviku',
] as const

/** What `testHomework` keeps of a draft that was carried. */
const CARRIED = 'Avame noortele ühise ruumi'

describe('the reasoned response', () => {
  let world: TestWorld
  let people: TestWorkshop
  let cards: string[]
  beforeEach(async () => {
    world = await testWorld()
    people = await testWorkshop(world)
    const author = { key: 'p-mari', name: SECRET_NAMES[0] }
    const written = TEXTS.map((text) => ({ ...draft, text, author }))
    cards = await addTestCards(
      world,
      ...written,
      { ...draft, kind: 'note' },
      { ...draft, text: '' },
    )
    await followBoard(world, 'b')
  })
  afterEach(() => world.remove())

  const at = (nth: number) => cards[nth] ?? ''
  const end = (nth: number, more: object) =>
    endDraft(world, people.facilitator, 'w', {
      boardId: 'b',
      cardId: at(nth),
      ending: 'parked',
      reason: '',
      mergedInto: null,
      ...more,
    })
  const promote = (nth: number, planId: string) =>
    promoteDraft(world, people.facilitator, {
      workshopId: 'w',
      boardId: 'b',
      cardId: at(nth),
      planId,
      chapterId: `${planId}c`,
    })
  const endSeminar = () => world.db.seminar.updateMany({ data: { state: 'ended' } })
  /** Freezes plan `p1` as it is, for everybody or not yet. */
  const approve = async (number: number, publishedAt: Date | null) => {
    const approval = { body: '', date: '', sitting: '', agendaItem: '', instrument: '' }
    const by = { approvedBy: 'fred', approvedAt: world.now(), documentLink: '', file: null }
    await freezeRevision(world.db, await loadPlan(world.db, 'p1'), { number, approval, ...by })
    await world.db.revision.updateMany({ where: { number }, data: { publishedAt } })
  }
  /** Everything that can become of a draft; the last one stays open. */
  const decideAll = async () => {
    await promote(0, 'p1')
    await promote(0, 'p2')
    await testHomework(
      world,
      { fromCardId: at(1), cardId: 'k1' },
      { fromCardId: at(5), cardId: 'k2' },
    )
    await testDecision(world, 'k2', 'dropped', { note: 'Laat on juba naabril' })
    await endSeminar()
    await end(2, { ending: 'merged', mergedInto: at(3) })
    await end(3, { reason: 'Ootame riigi raha' })
    await end(4, { ending: 'declined', reason: 'Ei ole valla teha' })
    await world.db.plan.update({ where: { id: 'p1' }, data: { slug: 'kava-p1' } })
    await approve(1, world.now())
  }

  it('says of every draft what became of it, and counts', async () => {
    await decideAll()
    const { slug } = await publishResponse(world, people.facilitator, 'w')
    const { workshop, counts, groups } = await readResponse(world, slug)
    expect(workshop).toEqual({ title: 'Töötuba', date: '2026-11-17' })
    expect(counts).toEqual({ adopted: 1, carried: 2, merged: 1, parked: 1, declined: 1, open: 1 })
    expect(groups).toHaveLength(1)
    const carriedAs = (text: string, nth: number) => (nth === 1 || nth === 5 ? CARRIED : text)
    expect(groups[0]?.drafts.map(({ text }) => text)).toEqual(TEXTS.map(carriedAs))
    expect(groups[0]?.drafts).toMatchObject([
      {
        fate: 'adopted',
        adopted: [
          { organisation: 'Vald p1', number: '1.1', address: '/p/kava-p1#1.1' },
          { organisation: 'Vald p2', number: '1.1', address: null },
        ],
      },
      { fate: 'carried', carried: [{ municipality: 'Vald p1', adopted: [], dropped: null }] },
      { fate: 'merged', mergedInto: 'Ehitame silla üle jõe' },
      { fate: 'parked', reason: 'Ootame riigi raha' },
      { fate: 'declined', reason: 'Ei ole valla teha' },
      { fate: 'carried', carried: [{ dropped: 'Laat on juba naabril' }] },
      { fate: 'open', adopted: [], carried: [], reason: '' },
    ])
  })

  it('leads only to what is published', async () => {
    await decideAll()
    await promote(6, 'p1')
    await approve(2, null)
    const adopted = async () => {
      const { response } = await previewResponse(world, people.facilitator, 'w')
      return response.groups[0]?.drafts[6]?.adopted
    }
    expect(await adopted()).toMatchObject([{ number: '1.2', address: null }])
    await world.db.revision.updateMany({
      where: { number: 2 },
      data: { publishedAt: world.now() },
    })
    expect(await adopted()).toMatchObject([{ number: '1.2', address: '/p/kava-p1#1.2' }])
  })

  it('says that an activity was left out later, once that is decided', async () => {
    await decideAll()
    const { slug } = await publishResponse(world, people.facilitator, 'w')
    const adopted = async () => (await readResponse(world, slug)).groups[0]?.drafts[0]?.adopted
    const address = '/p/kava-p1#1.1'
    const inOther = { number: '1.1', address: null, isStruck: false }
    await world.db.activity.updateMany({
      where: { planId: 'p1' },
      data: { struckAt: world.now() },
    })
    expect(await adopted()).toMatchObject([{ number: '1.1', address, isStruck: false }, inOther])
    await approve(2, world.now())
    expect(await adopted()).toMatchObject([{ number: '1.1', address, isStruck: true }, inOther])
  })

  it('keeps what went into a plan, whatever became of its card', async () => {
    await promote(0, 'p1')
    await world.db.card.deleteMany({ where: { boardId: 'b', id: at(0) } })
    await world.db.card.updateMany({ where: { id: at(1) }, data: { kind: 'note' } })
    const { response } = await previewResponse(world, people.facilitator, 'w')
    const texts = response.groups.flatMap(({ drafts }) => drafts.map(({ text }) => text))
    expect(texts).toContain(TEXTS[0])
    expect(texts).not.toContain(TEXTS[1])
  })

  it('does not tell why the seminar dropped a draft before the seminar has ended', async () => {
    await testHomework(world, { fromCardId: at(5), cardId: 'k2' })
    await testDecision(world, 'k2', 'dropped', { note: 'Laat on juba naabril' })
    const { slug } = await publishResponse(world, people.facilitator, 'w')
    const said = async () => JSON.stringify(await readResponse(world, slug))
    expect(await said()).not.toContain('Laat on juba naabril')
    await endSeminar()
    expect(await said()).toContain('Laat on juba naabril')
  })

  it('says what a draft said when it was decided about, whatever its card says now', async () => {
    await promote(0, 'p1')
    await testHomework(world, { fromCardId: at(1), cardId: 'k1' })
    await world.db.card.updateMany({ where: { boardId: 'b' }, data: { text: 'Sodi' } })
    const { response } = await previewResponse(world, people.facilitator, 'w')
    const texts = response.groups.flatMap(({ drafts }) => drafts.map(({ text }) => text))
    expect(texts.slice(0, 3)).toEqual([TEXTS[0], CARRIED, 'Sodi'])
  })

  it('stays as it was published until it is published again, but tells what became of drafts', async () => {
    await end(2, { ending: 'merged', mergedInto: at(3) })
    const { slug } = await publishResponse(world, people.facilitator, 'w')
    const isBehind = async () => (await previewResponse(world, people.facilitator, 'w')).isBehind
    expect(await isBehind()).toBe(false)
    const before = JSON.stringify(await readResponse(world, slug))
    await world.db.card.updateMany({ where: { boardId: 'b' }, data: { text: 'Sodi' } })
    await addTestCards(world, { ...draft, text: 'Hiljem kirjutatud' })
    await followBoard(world, 'b')
    await world.db.card.updateMany({ where: { id: at(3) }, data: { text: 'Sodi' } })
    await world.db.card.deleteMany({ where: { id: at(6) } })
    expect(JSON.stringify(await readResponse(world, slug))).toBe(before)
    expect(await isBehind()).toBe(true)
    await end(4, { ending: 'declined', reason: 'Ei ole valla teha' })
    const { groups } = await readResponse(world, slug)
    expect(groups[0]?.drafts[4]).toMatchObject({ text: TEXTS[4], fate: 'declined' })

    await publishResponse(world, people.facilitator, 'w')
    const renewed = JSON.stringify(await readResponse(world, slug))
    expect(renewed).toContain('Hiljem kirjutatud')
    expect(renewed).not.toContain(TEXTS[6])
    expect(await isBehind()).toBe(false)
  })

  it('names nobody', async () => {
    await decideAll()
    const names = ['Salme Salajane', 'Fred Peitel', 'Mari Mets', 'Konto fred']
    await world.db.account.update({ where: { id: 'fred' }, data: { name: 'Fred Peitel' } })
    await world.db.participant.updateMany({ data: { name: 'Mari Mets' } })
    const { slug } = await publishResponse(world, people.facilitator, 'w')
    const said = JSON.stringify(await readResponse(world, slug))
    expect(said).toContain('Ei ole valla teha')
    const ids = ['fred', 'mari', 'p-mari', ...cards]
    for (const secret of [...SECRET_NAMES, ...names, ...ids.map((id) => `"${id}"`)]) {
      expect(said).not.toContain(secret)
    }
  })

  it('is nowhere before it is published and after it was taken back, and keeps its address', async () => {
    const before = await previewResponse(world, people.facilitator, 'w')
    expect(before).toMatchObject({ slug: null, isPublished: false })
    const { slug } = await publishResponse(world, people.facilitator, 'w')
    expect(slug).toBe('tootuba-2026-11-17')
    await withdrawResponse(world, people.facilitator, 'w')
    await expect(readResponse(world, slug)).rejects.toMatchObject({ code: 'not_found' })
    expect(await publishResponse(world, people.facilitator, 'w')).toEqual({ slug })
    expect((await previewResponse(world, people.facilitator, 'w')).isPublished).toBe(true)
    await expect(readResponse(world, 'muu')).rejects.toMatchObject({ code: 'not_found' })
  })

  it('gives a second workshop of the same name and day another address', async () => {
    const about = { title: 'Töötuba', date: '2026-11-17', timeZone: 'Europe/Tallinn' }
    const members = { create: { accountId: 'fred', role: 'facilitator' } }
    await world.db.workshop.create({ data: { id: 'v', joinCode: 'GHJKLM', ...about, members } })
    await publishResponse(world, people.facilitator, 'w')
    const { slug } = await publishResponse(world, people.facilitator, 'v')
    expect(slug).toBe('tootuba-2026-11-17-2')
    expect((await readResponse(world, slug)).groups).toEqual([])
  })

  it.each([
    ['previewing', previewResponse],
    ['publishing', publishResponse],
    ['taking back', withdrawResponse],
  ] as const)('leaves %s to the facilitator', async (_what, use) => {
    await expect(use(world, people.member, 'w')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(use(world, people.stranger, 'w')).rejects.toMatchObject({ code: 'not_found' })
    await expect(use(world, NOBODY, 'w')).rejects.toMatchObject({ code: 'not_found' })
    expect(await world.db.response.count()).toBe(0)
  })
})
