import type { Homework } from '../../prisma/generated/client'
import type { Queries } from '../db'
import { numberInPlan } from './numberInPlan'
import { readTurnDrafts, type TurnDraft } from './readTurnDrafts'

/** What the seminar said to one municipality. */
export type SeminarFeedback = {
  /** Empty until its turn is over. */
  feedback: string
  decisions: (Pick<TurnDraft, 'cardId' | 'text' | 'decision' | 'note'> & {
    number: string | null
  })[]
  /** What was said in the seminar by those who followed it. */
  comments: { id: string; name: string; text: string }[]
}

/** The feedback of a homework for its municipality; null where the seminar has said nothing yet. */
export async function readFeedback(
  tx: Queries,
  homework: Pick<Homework, 'id' | 'boardId'>,
): Promise<SeminarFeedback | null> {
  const turn = await tx.turn.findUnique({ where: { homeworkId: homework.id } })
  const feedback = turn?.state === 'done' ? turn.feedback : ''
  const decisions: SeminarFeedback['decisions'] = []
  for (const draft of await readTurnDrafts(tx, homework)) {
    const { cardId, text, decision, note, activityId } = draft
    if (decision === 'open') continue
    const number = await numberInPlan(tx, activityId)
    decisions.push({ cardId, text, decision, note, number })
  }
  const rows = await tx.comment.findMany({
    where: { homeworkId: homework.id, side: 'participant' },
    orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }],
  })
  const comments = rows.map(({ id, authorName, text }) => ({ id, name: authorName, text }))
  const isEmpty = feedback === '' && decisions.length === 0 && comments.length === 0
  return isEmpty ? null : { feedback, decisions, comments }
}
