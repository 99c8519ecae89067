import { usePeople } from '../people/usePeople'
import { WritersNow } from '../people/WritersNow'

/** Who else has a card open right now. */
export function CardWriters({ cardId }: { cardId: string }) {
  return <WritersNow people={usePeople(cardId)} />
}
