type OfCard = { boardId: string; cardId: string }

/**
 * Groups things by the card that they are about, each keeping its order: what a page says of each of a thousand cards is then
 * found without looking through all of it for each.
 *
 * @returns finds those about a card; none where there are none
 */
export function byCard<T extends OfCard>(things: readonly T[]): (card: OfCard) => T[] {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  return (card) => groups.get(keyOf(card)) ?? []
}

const keyOf = ({ boardId, cardId }: OfCard): string => `${boardId}/${cardId}`
