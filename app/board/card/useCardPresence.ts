import { useEffect } from 'react'
import { showPresence } from '../../../collab/client/presence'
import { useBoard } from '../BoardContext'

/** Shows the others which card this person has open. */
export function useCardPresence(cardId: string): void {
  const { awareness } = useBoard().board
  useEffect(() => {
    showPresence(awareness, { cardId })
    return () => showPresence(awareness, { cardId: null })
  }, [awareness, cardId])
}
