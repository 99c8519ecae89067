import { Refusal } from '../../domain/refusal'
import { divideTime, leastMinutes } from '../../domain/seminar/divideTime'
import { dottedDate } from '../../domain/text/dottedDate'
import { minutesOf } from '../../domain/workshop/clock'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { newId } from '../tokens'
import { authorizeSeminar } from './authorizeSeminar'
import { loadSeminar, turnOf } from './loadSeminar'
import { lockSeminar } from './lockSeminar'
import { withTime } from './withTime'
import { addMissingTurns, writeTurns } from './writeTurns'

/**
 * `date` is an ISO date, `start` and `end` are HH:MM, all in the workshop's time zone; `link` is a web
 * address or empty; `feedback` counts the minutes of each turn that are for feedback.
 */
export type SeminarFields = {
  date: string
  start: string
  end: string
  place: string
  link: string
  feedback: number
}

/** `version` is that of the seminar as it was found; null where none was planned. */
export type PlanSeminar = SeminarFields & { version: number | null }

/**
 * Plans the follow-up seminar of a workshop, or plans it anew: every homework has a turn, and those
 * that are not absent share the time.
 *
 * @throws Refusal `invalid`: `seminarBeforeWorkshop`, `seminarEndsFirst`, or `seminarTooShort` with
 *   the minutes that so many turns need at least; `conflict` where somebody planned meanwhile
 */
export async function planSeminar(
  { db, nudge }: Deps,
  actor: Actor,
  workshopId: string,
  { version, ...fields }: PlanSeminar,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { workshop } = await authorizeSeminar(tx, actor, workshopId, 'seminar.host')
    if (fields.date < workshop.date) {
      const date = dottedDate(workshop.date)
      throw new Refusal('invalid', 'seminarBeforeWorkshop', { fields: 'date', date })
    }
    if (fields.end <= fields.start) {
      throw new Refusal('invalid', 'seminarEndsFirst', { fields: 'end' })
    }
    await writeHead(tx, actor, workshopId, version, fields)
    await layOutTurns(tx, workshopId)
  })
  nudge(`seminar:${workshopId}`)
}

async function writeHead(
  tx: Queries,
  actor: Actor,
  workshopId: string,
  version: number | null,
  fields: SeminarFields,
): Promise<void> {
  const planned = await tx.seminar.count({ where: { workshopId } })
  if (planned === 0) {
    const changedBy = actor.accountId
    await tx.seminar.create({ data: { id: newId(), workshopId, changedBy, ...fields } })
    return
  }
  await lockSeminar(tx, actor, workshopId, version ?? 0, 'planned')
  await tx.seminar.update({ where: { workshopId }, data: fields })
}

async function layOutTurns(tx: Queries, workshopId: string): Promise<void> {
  const { id } = await loadSeminar(tx, workshopId)
  await addMissingTurns(tx, workshopId, id)
  const { turns: stored, start, end, feedback } = await loadSeminar(tx, workshopId)
  const turns = stored.map(turnOf)
  const count = turns.filter(({ state }) => state !== 'absent').length
  const minutes = minutesOf(end) - minutesOf(start)
  if (!divideTime(minutes, count, feedback)) {
    const needed = leastMinutes(count, feedback)
    throw new Refusal('invalid', 'seminarTooShort', { count, minutes, needed })
  }
  await writeTurns(tx, stored, withTime(turns, { start, end, feedback }))
}
