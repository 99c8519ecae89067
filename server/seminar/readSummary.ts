import { can } from '../../domain/permission'
import type { Answers } from '../../domain/homework/answers'
import { Refusal } from '../../domain/refusal'
import { workshopState } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { authorizeSeminar } from './authorizeSeminar'
import { loadSeminar, type StoredSeminar, type StoredTurn } from './loadSeminar'
import { readNumbersInPlans } from './readNumbersInPlans'
import { readTurnDrafts, type TurnDraft } from './readTurnDrafts'

/** A draft and what became of it; `number` where it is an activity now. */
export type SummaryDraft = Pick<
  TurnDraft,
  'cardId' | 'text' | 'deadlineRaw' | 'parties' | 'target' | 'decision' | 'note'
> & { number: string | null }

export type SummaryTurn = {
  id: string
  municipality: string
  isAbsent: boolean
  answers: Answers
  drafts: SummaryDraft[]
  feedback: string
}

/** What came of a seminar, for all who took part. A host's own notes are not in it. */
export type SeminarSummary = {
  workshop: { id: string; title: string }
  date: string
  place: string
  turns: SummaryTurn[]
}

/**
 * The one summary of a seminar. Hosts read it at any time, everybody else once the seminar has ended.
 *
 * @throws Refusal `forbidden` `summaryLater` before that, `not_found` for who may not follow it
 */
export async function readSummary(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  workshopId: string,
): Promise<SeminarSummary> {
  return db.$transaction(async (tx) => {
    const { workshop, roles } = await authorizeSeminar(tx, actor, workshopId, 'seminar.follow')
    const seminar = await loadSeminar(tx, workshopId)
    const isHost = can(roles, 'seminar.host', workshopState(workshop))
    if (!isHost && seminar.state !== 'ended') throw new Refusal('forbidden', 'summaryLater')
    return summaryOf(tx, workshop, seminar)
  })
}

async function summaryOf(
  tx: Queries,
  { id, title }: { id: string; title: string },
  { date, place, turns: stored }: StoredSeminar,
): Promise<SeminarSummary> {
  const turns: SummaryTurn[] = []
  for (const turn of stored) turns.push(await summaryTurn(tx, turn))
  return { workshop: { id, title }, date, place, turns }
}

async function summaryTurn(
  tx: Queries,
  { id, state, homework, feedback }: StoredTurn,
): Promise<SummaryTurn> {
  const read = await readTurnDrafts(tx, homework)
  const numbers = await readNumbersInPlans(tx, read)
  const drafts = read.map(
    ({ cardId, text, deadlineRaw, parties, target, decision, note, activityId }): SummaryDraft => {
      const number = numbers.get(activityId) ?? null
      return { cardId, text, deadlineRaw, parties, target, decision, note, number }
    },
  )
  return {
    id,
    municipality: homework.municipality.name,
    isAbsent: state === 'absent',
    answers: { a: homework.answerA, b: homework.answerB, c: homework.answerC },
    drafts,
    feedback,
  }
}
