import { Refusal } from '../../domain/refusal'
import { mergeEdits } from '../../domain/plan/mergeEdits'
import { TURN_NOTES, type TurnNotes } from '../../domain/seminar/turnNotes'
import type { Actor, Deps } from '../deps'
import { authorizeSeminar } from './authorizeSeminar'

/** `before` is what the host found when the writing began. */
export type SaveTurnNotes = { turnId: string; before: TurnNotes; notes: TurnNotes }

/**
 * Saves the notes of a turn. What two hosts wrote in different fields is joined; where both wrote in
 * one, nothing is saved.
 *
 * @throws Refusal `conflict` `notesChanged` with the notes that are there now; `not_found` `noTurn`
 */
export async function saveTurnNotes(
  { db, nudge }: Deps,
  actor: Actor,
  workshopId: string,
  { turnId, before, notes }: SaveTurnNotes,
): Promise<void> {
  const homeworkId = await db.$transaction(async (tx) => {
    await authorizeSeminar(tx, actor, workshopId, 'seminar.host')
    const turn = await tx.turn.findFirst({ where: { id: turnId, seminar: { workshopId } } })
    if (!turn) throw new Refusal('not_found', 'noTurn')
    const { noteA, noteB, noteC, feedback } = turn
    const there = { noteA, noteB, noteC, feedback }
    const { fields, contested } = mergeEdits(before, notes, there)
    if (contested.length > 0) throw new Refusal('conflict', 'notesChanged', there)
    if (TURN_NOTES.every((field) => fields[field] === there[field])) return null
    await tx.turn.update({ where: { id: turnId }, data: { ...fields, version: { increment: 1 } } })
    return turn.homeworkId
  })
  if (homeworkId === null) return
  nudge(`seminar:${workshopId}`)
  nudge(`homework:${homeworkId}`)
}
