import { usePeople } from './usePeople'
import { WritersNow } from './WritersNow'

/** Who else has a card open right now. */
export function CardWriters({ cardId }: { cardId: string }) {
  return <WritersNow people={usePeople(cardId)} />
}
