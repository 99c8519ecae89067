import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { removeCard, setDeadline, setPlainText } from '../../collab/document/cards'
import { promoteDraft } from '../board/promoteDraft'
import { addTestCards, draft } from '../board/testWorkshop'
import { cardHash } from '../board/cardHash'
import { readBoardCards } from '../board/readBoardCards'
import { editActivity } from '../plan/editActivity'
import { acceptDraft, type AcceptDraft } from './acceptDraft'
import { dropDraft } from './dropDraft'
import { readFeedback } from './readFeedback'
import { returnDraft } from './returnDraft'
import { takeBackDecision } from './takeBackDecision'
import { plannedTestbed, type SeminarTestbed } from './testSeminar'

describe('deciding about a homework draft', () => {
  let bed: SeminarTestbed
  let cardId: string
  beforeEach(async () => {
    bed = await plannedTestbed()
    cardId = await bed.addDraft({ ...draft, target: 'Ruum on avatud' })
  })
  afterEach(() => bed.world.remove())

  const order = () => ({ workshopId: 'w', homeworkId: 'h1', cardId })
  const accept = (changes: Partial<AcceptDraft> = {}, by = bed.facilitator) =>
    acceptDraft(bed.world, by, {
      ...order(),
      planId: 'p1',
      chapterId: 'p1c',
      choices: null,
      ...changes,
    })
  const activities = () =>
    bed.world.db.activity.findMany({
      where: { deletedAt: null },
      include: { parties: { orderBy: { position: 'asc' } } },
    })
  const decisions = () => bed.world.db.draftDecision.findMany({ orderBy: { decidedAt: 'asc' } })
  const carryOf = (fromCardId: string) => {
    const content = { text: draft.text, deadlineRaw: draft.deadlineRaw, target: '' }
    return {
      id: 'carry',
      homeworkId: 'h1',
      fromBoardId: 'b',
      fromCardId,
      groupName: '1. grupp',
      cardId,
      ...content,
      parties: JSON.stringify(draft.parties),
      hash: cardHash({ ...content, parties: draft.parties }),
      carriedAt: bed.world.now(),
    }
  }
  /** The draft was carried from a group's board, where it is in the plan already. */
  const carryPromoted = async () => {
    const [fromCardId = ''] = await addTestCards(bed.world, draft)
    const place = { workshopId: 'w', boardId: 'b', planId: 'p1', chapterId: 'p1c' }
    const { activityId } = await promoteDraft(bed.world, bed.facilitator, {
      ...place,
      cardId: fromCardId,
    })
    await bed.world.db.carry.create({ data: carryOf(fromCardId) })
    return activityId
  }

  describe('accepting', () => {
    it('takes it into the plan of its municipality', async () => {
      expect(await accept()).toMatchObject({ outcome: 'added', number: '1.1' })
      expect(await activities()).toMatchObject([
        { planId: 'p1', text: draft.text, deadlineRaw: '2027', target: 'Ruum on avatud' },
      ])
      expect(await decisions()).toMatchObject([{ decision: 'accepted', text: draft.text }])
      expect(bed.world.nudged).toEqual(
        expect.arrayContaining(['plan:p1', 'seminar:w', 'homework:h1']),
      )
    })

    it('remembers the group that the draft was carried from', async () => {
      await bed.world.db.carry.create({ data: carryOf('elsewhere') })
      await accept()
      expect(await bed.world.db.promotion.findMany()).toMatchObject([
        { boardId: 'hb1', groupName: '1. grupp' },
      ])
    })

    it('changes nothing at a second press, nor at two at once', async () => {
      const both = await Promise.all([accept(), accept({}, bed.otherHost)])
      expect(both.map(({ outcome }) => outcome).sort()).toEqual(['added', 'already'])
      expect(await accept()).toMatchObject({ outcome: 'already', number: '1.1' })
      expect([(await activities()).length, (await decisions()).length]).toEqual([1, 1])
      expect(await bed.world.db.promotion.count()).toBe(1)
    })

    it('updates the activity that the draft it was carried from became', async () => {
      const activityId = await carryPromoted()
      await bed.rewrite((doc) => setDeadline(doc, cardId, '2028', null))
      expect(await accept()).toMatchObject({ outcome: 'updated', activityId })
      expect(await activities()).toMatchObject([
        { id: activityId, deadlineRaw: '2028', deadlineKind: 'year', target: 'Ruum on avatud' },
      ])
      expect(await accept()).toMatchObject({ outcome: 'already' })
    })

    it('keeps what only the plan changed', async () => {
      await accept()
      const [{ id: activityId, version } = { id: '', version: 0 }] = await activities()
      const changes = { text: 'Avame noortele ruumi raamatukogus' }
      await editActivity(bed.world, bed.facilitator, 'p1', { activityId, version, changes })
      await bed.rewrite((doc) => setDeadline(doc, cardId, '2028', null))
      expect(await accept()).toMatchObject({ outcome: 'updated' })
      expect(await activities()).toMatchObject([{ ...changes, deadlineRaw: '2028' }])
    })

    it('has a person decide where both changed one field, and takes what they chose', async () => {
      await accept()
      const [{ id: activityId, version } = { id: '', version: 0 }] = await activities()
      const edit = (from: number, changes: { text: string; deadlineRaw: string }) =>
        editActivity(bed.world, bed.facilitator, 'p1', { activityId, version: from, changes })
      await edit(version, { text: 'Kava tekst on selline', deadlineRaw: '2030' })
      await bed.rewrite((doc) => {
        setPlainText(doc, cardId, 'Mustandi tekst on selline', null)
        setDeadline(doc, cardId, '2029', null)
      })
      await expect(accept()).rejects.toMatchObject({
        code: 'conflict',
        reason: 'draftContested',
        params: {
          contested: 'text,deadlineRaw',
          version: version + 1,
          'draft.text': 'Mustandi tekst on selline',
          'plan.text': 'Kava tekst on selline',
        },
      })
      const half = { version: version + 1, fields: { text: 'draft' } } as const
      await expect(accept({ choices: half })).rejects.toMatchObject({ reason: 'draftContested' })
      const fields = { text: 'draft', deadlineRaw: 'plan' } as const
      const stale = accept({ choices: { version, fields } })
      await expect(stale).rejects.toMatchObject({ reason: 'draftContested' })
      expect(await decisions()).toHaveLength(1)
      await accept({ choices: { version: version + 1, fields } })
      expect(await activities()).toMatchObject([
        { text: 'Mustandi tekst on selline', deadlineRaw: '2030' },
      ])
      expect(await accept()).toMatchObject({ outcome: 'already' })
    })

    it.each([
      ['the plan of another municipality', { planId: 'p2', chapterId: 'p2c' }, 'noPlan'],
      ['a chapter that is not there', { chapterId: 'p2c' }, 'noChapter'],
      ['a draft that is not there', { cardId: 'none' }, 'noDraft'],
      ['homework that is not there', { homeworkId: 'none' }, 'noHomework'],
    ])('refuses %s', async (_what, changes, reason) => {
      await expect(accept(changes)).rejects.toMatchObject({ code: 'not_found', reason })
      expect(await activities()).toEqual([])
    })

    it('asks for the right to edit the plan, as adding from a board does', async () => {
      const memberOf = { organisationId_accountId: { organisationId: 'p1o', accountId: 'olga' } }
      await bed.world.db.organisationMember.delete({ where: memberOf })
      await expect(accept({}, bed.otherHost)).rejects.toMatchObject({ code: 'forbidden' })
      await expect(accept({}, bed.member)).rejects.toMatchObject({ code: 'forbidden' })
      await bed.world.db.plan.update({ where: { id: 'p1' }, data: { state: 'approved' } })
      await expect(accept()).rejects.toMatchObject({ reason: 'planNotInState' })
    })
  })

  it('returns it with a note, and the homework can be written again', async () => {
    await bed.world.db.homework.update({
      where: { id: 'h1' },
      data: { state: 'submitted', submittedAt: bed.world.now() },
    })
    const give = (note: string) => returnDraft(bed.world, bed.facilitator, { ...order(), note })
    await expect(give('  ')).rejects.toMatchObject({ reason: 'noteMissing' })
    await give('Lisa vastutaja')
    await give('Lisa vastutaja')
    expect(await decisions()).toMatchObject([{ decision: 'returned', note: 'Lisa vastutaja' }])
    const state = async () =>
      (await bed.world.db.homework.findUniqueOrThrow({ where: { id: 'h1' } })).state
    expect(await state()).toBe('returned')
    await takeBackDecision(bed.world, bed.facilitator, order())
    expect(await state()).toBe('submitted')
  })

  it('drops it with a reason, keeps its text, and brings it back', async () => {
    const drop = (reason: string) => dropDraft(bed.world, bed.facilitator, { ...order(), reason })
    await expect(drop('')).rejects.toMatchObject({ reason: 'reasonMissing' })
    await drop('Teeb juba maakond')
    await drop('Teeb juba maakond')
    expect(await decisions()).toMatchObject([
      {
        decision: 'dropped',
        note: 'Teeb juba maakond',
        text: draft.text,
        target: 'Ruum on avatud',
      },
    ])
    await bed.rewrite((doc) => removeCard(doc, cardId, null))
    await takeBackDecision(bed.world, bed.facilitator, order())
    await takeBackDecision(bed.world, bed.facilitator, order())
    const cards = await readBoardCards(bed.world, 'hb1')
    expect(cards).toMatchObject([
      { kind: 'draft', text: draft.text, deadlineRaw: '2027', target: 'Ruum on avatud' },
    ])
    expect((await decisions()).map(({ decision }) => decision)).toEqual(['dropped', 'open'])
  })

  it('drops nothing that is in the plan, until that is taken back', async () => {
    await accept()
    const drop = () => dropDraft(bed.world, bed.facilitator, { ...order(), reason: 'Ei sobi' })
    await expect(drop()).rejects.toMatchObject({ reason: 'draftInPlan', params: { number: '1.1' } })
    await takeBackDecision(bed.world, bed.facilitator, order())
    expect(await activities()).toEqual([])
    await drop()
    expect(await readFeedback(bed.world.db, { id: 'h1', boardId: 'hb1' })).toMatchObject({
      decisions: [{ decision: 'dropped', note: 'Ei sobi', number: null }],
    })
  })

  it('leaves an activity in the plan that it had only updated', async () => {
    const activityId = await carryPromoted()
    await accept()
    await takeBackDecision(bed.world, bed.facilitator, order())
    expect(await activities()).toMatchObject([{ id: activityId }])
  })

  it('is for hosts alone', async () => {
    const by = [bed.member, bed.stranger]
    for (const actor of by) {
      const code = actor === bed.member ? 'forbidden' : 'not_found'
      const tries = [
        returnDraft(bed.world, actor, { ...order(), note: 'x' }),
        dropDraft(bed.world, actor, { ...order(), reason: 'x' }),
        takeBackDecision(bed.world, actor, order()),
      ]
      for (const one of tries) await expect(one).rejects.toMatchObject({ code })
    }
    expect(await decisions()).toEqual([])
  })
})
