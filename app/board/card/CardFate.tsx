import { useBoard } from '../BoardContext'
import { FateLines } from './FateLines'

/** What became of a card beside plans, for everyone at its board. */
export function CardFate({ cardId }: { cardId: string }) {
  const fate = useBoard().page.fates?.find((one) => one.cardId === cardId)
  return fate ? <FateLines fate={fate} /> : null
}
