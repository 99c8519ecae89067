import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { useBoard } from '../BoardContext'
import type { OpenLive } from '../live/openLive'
import { peopleOf, type PersonHere } from './people'

/**
 * Everybody else on the board, or in one card. Pointers move many times a second; who is where does not,
 * so only a change of the latter draws anything anew.
 */
export const usePeople = (cardId?: string): readonly PersonHere[] =>
  usePeopleIn(useBoard().board, cardId)

/** Everybody else in a live document, or in the part of it with this id. */
export function usePeopleIn({ presence }: OpenLive, cardId?: string): readonly PersonHere[] {
  const read = useCallback(() => {
    const others = presence.getSnapshot()
    const wanted = cardId === undefined ? others : others.filter((one) => one.cardId === cardId)
    return JSON.stringify(peopleOf(wanted))
  }, [presence, cardId])
  const people = useSyncExternalStore(presence.subscribe, read)
  return useMemo(() => JSON.parse(people) as PersonHere[], [people])
}
