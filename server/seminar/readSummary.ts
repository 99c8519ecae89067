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
  /** Why it has not told; null where it has, or where a host reads before it could. */
  missed: 'absent' | 'postponed' | null
  /** Whether its drafts, answers and feedback are told to the reader; they are empty where not. */
  isTold: boolean
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
 * The one summary of a seminar. Hosts read it at any time, everybody else once the seminar has ended,
 * and then what was told there: of a municipality whose turn never was they read the name alone.
 *
 * @throws Refusal `forbidden` `summaryLater` before that, `not_found` for whoever may not follow it
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
    return summaryOf(tx, workshop, seminar, isHost)
  })
}

async function summaryOf(
  tx: Queries,
  { id, title }: { id: string; title: string },
  { date, place, turns: stored }: StoredSeminar,
  isHost: boolean,
): Promise<SeminarSummary> {
  const turns: SummaryTurn[] = []
  for (const turn of stored) {
    const isTold = isHost || turn.state === 'done'
    const municipality = turn.homework.municipality.name
    const missed = missedBy(turn, isHost)
    const said = isTold ? await readSaid(tx, turn) : NOTHING_SAID
    turns.push({ id: turn.id, municipality, missed, isTold, ...said })
  }
  return { workshop: { id, title }, date, place, turns }
}

type Said = Pick<SummaryTurn, 'answers' | 'drafts' | 'feedback'>

const NOTHING_SAID: Said = { answers: { a: '', b: '', c: '' }, drafts: [], feedback: '' }

/** What never had its turn before the seminar ended was put off, for whoever cannot give it one. */
function missedBy({ state }: StoredTurn, isHost: boolean): SummaryTurn['missed'] {
  if (state === 'absent' || state === 'postponed') return state
  return isHost || state === 'done' ? null : 'postponed'
}

async function readSaid(tx: Queries, { homework, feedback }: StoredTurn): Promise<Said> {
  const read = await readTurnDrafts(tx, homework)
  const numbers = await readNumbersInPlans(tx, read)
  const drafts = read.map(
    ({ cardId, text, deadlineRaw, parties, target, decision, note, activityId }): SummaryDraft => {
      const number = numbers.get(activityId) ?? null
      return { cardId, text, deadlineRaw, parties, target, decision, note, number }
    },
  )
  const { answerA, answerB, answerC } = homework
  return { answers: { a: answerA, b: answerB, c: answerC }, drafts, feedback }
}
