import { type CardPlace, placeKey } from '../../domain/board/cardPlace'

/**
 * Groups things by the card that they are about, each keeping its order: what a page says of each of a thousand cards is then
 * found without looking through all of it for each.
 *
 * @returns finds those about a card; none where there are none
 */
export function byCard<T extends CardPlace>(things: readonly T[]): (card: CardPlace) => T[] {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const key = placeKey(thing)
    const group = groups.get(key)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  return (card) => groups.get(placeKey(card)) ?? []
}
