import { can } from '../../domain/permission'
import type { Answers } from '../../domain/homework/answers'
import { nextTurn } from '../../domain/seminar/stepSeminar'
import { SEMINAR_STATES, type SeminarState } from '../../domain/seminar/turn'
import { oneOf, workshopState } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { authorizeSeminar } from './authorizeSeminar'
import { loadSeminar, turnOf, type StoredTurn } from './loadSeminar'
import { readSeminarComments, type SeminarComment } from './readSeminarComments'
import { sharedTimer, type SharedTimer } from './sharedTimer'
import { readTurnDrafts, type TurnDraft } from './readTurnDrafts'

export type SharedDraft = Omit<TurnDraft, 'note' | 'activityId'>

/** The current turn as everybody sees it: nothing that a host wrote for themselves. */
export type SharedTurn = {
  id: string
  municipality: string
  timer: SharedTimer
  answers: Answers
  /** Those decided and since removed from the board too, as in the summary. */
  drafts: SharedDraft[]
}

/** What is on the wall, and on the screens of those who follow along. */
export type SharedSeminar = {
  workshop: { id: string; title: string }
  state: SeminarState
  date: string
  start: string
  feedback: number
  /** The server's clock when this was read, as an ISO instant. */
  now: string
  turn: SharedTurn | null
  next: string | null
  told: number
  total: number
  /** What those who follow said about the current homework. */
  comments: SeminarComment[]
  mayComment: boolean
}

/**
 * The seminar as everybody may see it. Built field by field, so that nothing private comes along.
 *
 * @throws Refusal `not_found` for whoever may not follow it, and where none is planned
 */
export async function readSharedSeminar(
  { db, now }: Deps,
  actor: Actor,
  workshopId: string,
): Promise<SharedSeminar> {
  return db.$transaction(async (tx) => {
    const { workshop, roles } = await authorizeSeminar(tx, actor, workshopId, 'seminar.follow')
    const seminar = await loadSeminar(tx, workshopId)
    const turns = seminar.turns.map(turnOf)
    const current = seminar.turns.find(({ state }) => state === 'now')
    const next = nextTurn(turns)
    const { date, start, feedback } = seminar
    return {
      workshop: { id: workshop.id, title: workshop.title },
      state: oneOf(SEMINAR_STATES, seminar.state),
      date,
      start,
      feedback,
      now: now().toISOString(),
      turn: current ? await readSharedTurn(tx, current) : null,
      next: seminar.turns.find(({ id }) => id === next?.id)?.homework.municipality.name ?? null,
      told: turns.filter(({ state }) => state === 'done').length,
      total: turns.filter(({ state }) => state !== 'absent').length,
      comments: current ? await readSeminarComments(tx, current.homeworkId) : [],
      mayComment: can(roles, 'seminar.comment', workshopState(workshop)),
    }
  })
}

async function readSharedTurn(tx: Queries, turn: StoredTurn): Promise<SharedTurn> {
  const { homework } = turn
  const drafts = await readTurnDrafts(tx, homework)
  return {
    id: turn.id,
    municipality: homework.municipality.name,
    timer: sharedTimer(turn),
    answers: { a: homework.answerA, b: homework.answerB, c: homework.answerC },
    drafts: drafts.map(
      ({ cardId, text, deadlineRaw, parties, target, from, decision, isGone }) => ({
        cardId,
        text,
        deadlineRaw,
        parties,
        target,
        from,
        decision,
        isGone,
      }),
    ),
  }
}
