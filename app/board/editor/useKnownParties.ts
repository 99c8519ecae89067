import { useMemo } from 'react'
import { useBoard, useCards } from '../BoardContext'

/** The parties to suggest: those of the workshop's municipalities, then what this board's cards name. */
export function useKnownParties(): readonly string[] {
  const { parties } = useBoard().page
  const cards = useCards()
  return useMemo(
    () => [...new Set([...parties, ...cards.flatMap((card) => card.parties)])],
    [parties, cards],
  )
}
