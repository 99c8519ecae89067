import type { Homework } from '../../prisma/generated/client'
import type { Queries } from '../db'
import { readNumbersInPlans } from './readNumbersInPlans'
import { readTurnDrafts, type TurnDraft } from './readTurnDrafts'

/** What the seminar said to one municipality. */
export type SeminarFeedback = {
  /** Empty until its turn is over. */
  feedback: string
  decisions: (Pick<TurnDraft, 'cardId' | 'text' | 'decision' | 'note'> & {
    number: string | null
  })[]
}

/** The feedback of a homework for its municipality; null where the seminar has said nothing yet. */
export async function readFeedback(
  tx: Queries,
  homework: Pick<Homework, 'id' | 'boardId'>,
): Promise<SeminarFeedback | null> {
  const turn = await tx.turn.findUnique({ where: { homeworkId: homework.id } })
  const feedback = turn?.state === 'done' ? turn.feedback : ''
  const decided = (await readTurnDrafts(tx, homework)).filter(({ decision }) => decision !== 'open')
  const numbers = await readNumbersInPlans(tx, decided)
  const decisions = decided.map(({ cardId, text, decision, note, activityId }) => {
    return { cardId, text, decision, note, number: numbers.get(activityId) ?? null }
  })
  return feedback === '' && decisions.length === 0 ? null : { feedback, decisions }
}
