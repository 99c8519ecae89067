import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { removeCard } from '../../collab/document/cards'
import { followBoard } from '../board/followBoard'
import { readBoardCards } from '../board/readBoardCards'
import { draft } from '../board/testWorkshop'
import { acceptDraft } from './acceptDraft'
import { dropDraft } from './dropDraft'
import { readFeedback } from './readFeedback'
import { readHostSeminar } from './readHostSeminar'
import { readSharedSeminar } from './readSharedSeminar'
import { readSummary } from './readSummary'
import { stepTurns } from './stepTurns'
import { readTurnDrafts } from './readTurnDrafts'
import { returnDraft } from './returnDraft'
import { takeBackDecision } from './takeBackDecision'
import { plannedTestbed, type SeminarTestbed } from './testSeminar'

const homework = { id: 'h1', boardId: 'hb1' }

describe('a decided draft that was removed from the board', () => {
  let bed: SeminarTestbed
  let cardId: string
  beforeEach(async () => {
    bed = await plannedTestbed()
    cardId = await bed.addDraft({ ...draft, target: 'Ruum on avatud' })
  })
  afterEach(() => bed.world.remove())

  const order = () => ({ workshopId: 'w', homeworkId: 'h1', cardId })
  const decide = {
    accepted: async () => {
      const place = { planId: 'p1', chapterId: 'p1c', choices: null }
      await acceptDraft(bed.world, bed.facilitator, { ...order(), ...place })
    },
    returned: () => returnDraft(bed.world, bed.facilitator, { ...order(), note: 'Lisa vastutaja' }),
    dropped: () => dropDraft(bed.world, bed.facilitator, { ...order(), reason: 'Ei sobi' }),
  }
  const remove = async () => {
    await bed.rewrite((doc) => removeCard(doc, cardId, null))
    await followBoard(bed.world, 'hb1')
  }
  const atTurn = async () => {
    const step = { version: await bed.version(), step: { verb: 'next' } } as const
    await stepTurns(bed.world, bed.facilitator, 'w', step)
    return readSharedSeminar(bed.world, bed.member, 'w')
  }
  const takeBack = (deps = bed.world) => takeBackDecision(deps, bed.facilitator, order())
  const onBoard = async () => (await readBoardCards(bed.world, 'hb1')).map(({ id }) => id)
  const decisions = async () =>
    (await bed.world.db.draftDecision.findMany({ orderBy: { decidedAt: 'asc' } })).map(
      ({ decision }) => decision,
    )

  it.each(['accepted', 'returned', 'dropped'] as const)(
    'is still told of where it was %s, and is on the board again once that is taken back',
    async (decision) => {
      await decide[decision]()
      await remove()
      const kept = { cardId, text: draft.text, decision }
      const gone = { ...kept, isGone: true }
      const { turn } = await readHostSeminar(bed.world, bed.facilitator, 'w')
      const wall = await atTurn()
      expect(turn?.drafts).toMatchObject([gone])
      expect(wall.turn?.drafts).toMatchObject([gone])
      const summary = await readSummary(bed.world, bed.facilitator, 'w')
      expect(summary.turns[0]?.drafts).toMatchObject([kept])
      expect((await readFeedback(bed.world.db, homework))?.decisions).toMatchObject([kept])
      await takeBack()
      expect(await onBoard()).toEqual([cardId])
      await followBoard(bed.world, 'hb1')
      const open = { ...kept, decision: 'open', isGone: false }
      expect(await readTurnDrafts(bed.world.db, homework)).toMatchObject([open])
    },
  )

  it('stays dropped, and told of, while the board takes nothing', async () => {
    await decide.dropped()
    await remove()
    const apply = () => Promise.reject(new Error('board full'))
    const full = { ...bed.world, documents: { ...bed.world.documents, apply } }
    await expect(takeBack(full)).rejects.toThrow('board full')
    expect(await decisions()).toEqual(['dropped'])
    expect(await readTurnDrafts(bed.world.db, homework)).toMatchObject([
      { text: draft.text, decision: 'dropped', isGone: true },
    ])
    await takeBack()
    expect([await decisions(), await onBoard()]).toEqual([['dropped', 'open'], [cardId]])
  })

  it('comes back once, under its id, on a board that has lost it, for two hosts at once', async () => {
    await decide.dropped()
    await bed.world.db.draftDecision.updateMany({ data: { cardId: 'lost' } })
    const lost = { ...order(), cardId: 'lost' }
    await Promise.all([
      takeBackDecision(bed.world, bed.facilitator, lost),
      takeBackDecision(bed.world, bed.otherHost, lost),
    ])
    expect((await onBoard()).sort()).toEqual([cardId, 'lost'].sort())
    expect(await decisions()).toEqual(['dropped', 'open'])
    const cards = await readBoardCards(bed.world, 'hb1')
    expect(cards.find(({ id }) => id === 'lost')).toMatchObject({ text: draft.text })
  })
})
