import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { useBoard } from './BoardContext'
import { peopleOf, type PersonHere } from './people'

/**
 * Everybody else on the board, or in one card. Pointers move many times a second; who is where does not,
 * so only a change of the latter draws anything anew.
 */
export function usePeople(cardId?: string): readonly PersonHere[] {
  const { presence } = useBoard().board
  const read = useCallback(() => {
    const others = presence.getSnapshot()
    const wanted = cardId === undefined ? others : others.filter((one) => one.cardId === cardId)
    return JSON.stringify(peopleOf(wanted))
  }, [presence, cardId])
  const people = useSyncExternalStore(presence.subscribe, read)
  return useMemo(() => JSON.parse(people) as PersonHere[], [people])
}
