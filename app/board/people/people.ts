import type { Presence } from '../../../collab/client/presence'

/** Somebody on the board, however many tabs they have it open in. */
export type PersonHere = Pick<Presence, 'participantId' | 'name' | 'colour'>

/** The people behind presences, each once, in their order. */
export function peopleOf(presences: readonly Presence[]): PersonHere[] {
  const people = new Map<string, PersonHere>()
  for (const { participantId, name, colour } of presences) {
    if (!people.has(participantId)) people.set(participantId, { participantId, name, colour })
  }
  return [...people.values()]
}
