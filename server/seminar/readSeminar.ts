import { can, type Role, type State } from '../../domain/permission'
import { homeworkState } from '../homework/authorizeHomework'
import type { HomeworkState } from '../../domain/homework/homeworkState'
import { divideTime, type Division } from '../../domain/seminar/divideTime'
import { minutesOver, programme } from '../../domain/seminar/programme'
import { SEMINAR_STATES, type SeminarState, type TurnState } from '../../domain/seminar/turn'
import type { AgendaLine } from '../../domain/seminar/turnAgenda'
import { minutesOf } from '../../domain/workshop/clock'
import { oneOf, workshopState } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { authorizeSeminar } from './authorizeSeminar'
import { findSeminar, turnOf, type StoredSeminar } from './loadSeminar'
import type { SeminarFields } from './planSeminar'
import { readAgendaLines } from './readAgendaLines'

export type ProgrammeTurn = {
  id: string
  municipality: string
  state: TurnState
  minutes: number
  /** HH:MM by the plan; null for whoever is absent. */
  begins: string | null
  homework: HomeworkState
  /** What is to be talked about; for hosts alone, empty for everybody else. */
  agenda: AgendaLine[]
}

export type PlannedSeminar = SeminarFields & {
  state: SeminarState
  version: number
  /** Null where the time is too little, as after somebody came back late. */
  division: Division | null
  /** Minutes that the turns take beyond the end. */
  over: number
  turns: ProgrammeTurn[]
}

/** The page of a workshop's follow-up seminar. */
export type SeminarPage = {
  workshop: { id: string; title: string; date: string }
  roles: Role[]
  state: State
  seminar: PlannedSeminar | null
  /** Municipalities whose homework has no turn yet; for hosts alone. */
  withoutTurn: string[]
  /** How many municipalities have homework. */
  count: number
}

/**
 * The programme of a seminar, and for its hosts what to plan it with.
 *
 * @throws Refusal `not_found` for whoever may not follow the seminar
 */
export async function readSeminar(
  { db }: Deps,
  actor: Actor,
  workshopId: string,
): Promise<SeminarPage> {
  return db.$transaction(async (tx) => {
    const { workshop, roles } = await authorizeSeminar(tx, actor, workshopId, 'seminar.follow')
    const state = workshopState(workshop)
    const isHost = can(roles, 'seminar.host', state)
    const seminar = await findSeminar(tx, workshopId)
    const { id, title, date } = workshop
    return {
      workshop: { id, title, date },
      roles,
      state,
      seminar: seminar && planned(seminar, isHost ? await readAgendaLines(tx, workshopId) : {}),
      withoutTurn: isHost ? await readWithoutTurn(tx, workshopId) : [],
      count: await tx.homework.count({ where: { workshopId } }),
    }
  })
}

function planned(seminar: StoredSeminar, agenda: Record<string, AgendaLine[]>): PlannedSeminar {
  const { date, start, end, place, link, feedback, version } = seminar
  const turns = seminar.turns.map(turnOf)
  const begins = programme(start, turns)
  const present = turns.filter(({ state }) => state !== 'absent').length
  return {
    date,
    start,
    end,
    place,
    link,
    feedback,
    version,
    state: oneOf(SEMINAR_STATES, seminar.state),
    division: divideTime(minutesOf(end) - minutesOf(start), present, feedback),
    over: minutesOver({ start, end }, turns),
    turns: seminar.turns.map((stored, at) => ({
      id: stored.id,
      municipality: stored.homework.municipality.name,
      state: turns[at]?.state ?? 'waiting',
      minutes: stored.minutes,
      begins: begins[at] ?? null,
      homework: homeworkState(stored.homework),
      agenda: agenda[stored.homeworkId] ?? [],
    })),
  }
}

async function readWithoutTurn(tx: Queries, workshopId: string): Promise<string[]> {
  const homework = await tx.homework.findMany({
    where: { workshopId, turns: { none: {} } },
    include: { municipality: true },
    orderBy: { municipality: { position: 'asc' } },
  })
  return homework.map(({ municipality }) => municipality.name)
}
