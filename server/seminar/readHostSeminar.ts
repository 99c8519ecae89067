import type { Answers } from '../../domain/homework/answers'
import type { HomeworkState } from '../../domain/homework/homeworkState'
import { nextTurn } from '../../domain/seminar/stepSeminar'
import { SEMINAR_STATES, type SeminarState, type TurnState } from '../../domain/seminar/turn'
import type { TurnNotes } from '../../domain/seminar/turnNotes'
import type { AgendaLine } from '../../domain/seminar/turnAgenda'
import { oneOf } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { homeworkState } from '../homework/authorizeHomework'
import { authorizeSeminar } from './authorizeSeminar'
import { loadSeminar, turnOf, type StoredTurn } from './loadSeminar'
import { readAgendaLines } from './readAgendaLines'
import { readHostDrafts, type HostDraft } from './readHostDrafts'
import { readPlansBeside, type PlanBeside } from './readPlansBeside'
import { readSeminarComments, type SeminarComment } from './readSeminarComments'
import { sharedTimer, type SharedTimer } from './sharedTimer'

/** A turn with everything that its host needs. */
export type HostTurn = {
  id: string
  homeworkId: string
  municipality: string
  state: TurnState
  homework: HomeworkState
  timer: SharedTimer
  notes: TurnNotes
  answers: Answers
  agenda: AgendaLine[]
  drafts: HostDraft[]
  plans: PlanBeside[]
  comments: SeminarComment[]
}

export type HostSeminar = {
  workshop: { id: string; title: string }
  state: SeminarState
  version: number
  feedback: number
  /** The server's clock when this was read, as an ISO instant. */
  now: string
  turns: { id: string; municipality: string; state: TurnState }[]
  currentId: string | null
  nextId: string | null
  /** The turn that is shown: the one asked for, else the current, else the next. */
  turn: HostTurn | null
}

/**
 * The host's view of a seminar.
 *
 * @param turnId a turn to look at that is not the current one
 * @throws Refusal `forbidden` for whoever follows it without hosting, `not_found` where none is planned
 */
export async function readHostSeminar(
  { db, now }: Deps,
  actor: Actor,
  workshopId: string,
  turnId?: string,
): Promise<HostSeminar> {
  return db.$transaction(async (tx) => {
    const { workshop } = await authorizeSeminar(tx, actor, workshopId, 'seminar.host')
    const seminar = await loadSeminar(tx, workshopId)
    const { turns: stored, feedback, version } = seminar
    const current = stored.find(({ state }) => state === 'now')
    const next = nextTurn(stored.map(turnOf))
    const asked = stored.find(({ id }) => id === turnId)
    const shown = asked ?? current ?? stored.find(({ id }) => id === next?.id) ?? stored.at(-1)
    return {
      workshop: { id: workshop.id, title: workshop.title },
      state: oneOf(SEMINAR_STATES, seminar.state),
      version,
      feedback,
      now: now().toISOString(),
      turns: stored.map((turn) => ({
        id: turn.id,
        municipality: turn.homework.municipality.name,
        state: turnOf(turn).state,
      })),
      currentId: current?.id ?? null,
      nextId: next?.id ?? null,
      turn: shown ? await readHostTurn(tx, actor, workshopId, shown) : null,
    }
  })
}

async function readHostTurn(
  tx: Queries,
  actor: Actor,
  workshopId: string,
  stored: StoredTurn,
): Promise<HostTurn> {
  const { homework, noteA, noteB, noteC, feedback } = stored
  const plans = await readPlansBeside(tx, actor, homework.municipality.organisationId)
  const agenda = await readAgendaLines(tx, workshopId)
  return {
    id: stored.id,
    homeworkId: homework.id,
    municipality: homework.municipality.name,
    state: turnOf(stored).state,
    homework: homeworkState(homework),
    timer: sharedTimer(stored),
    notes: { noteA, noteB, noteC, feedback },
    answers: { a: homework.answerA, b: homework.answerB, c: homework.answerC },
    agenda: agenda[homework.id] ?? [],
    drafts: await readHostDrafts(tx, stored, plans),
    plans,
    comments: await readSeminarComments(tx, homework.id),
  }
}
