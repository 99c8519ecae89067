import type * as Y from 'yjs'
import type { Card } from '../../domain/board/card'
import { cardsOf } from './cardShape'
import { byOrder } from './order'
import { readCard, readCards } from './readCards'

/** The cards of a board as React's `useSyncExternalStore` wants them. */
export type CardsStore = {
  /** Calls the listener after each change of any card; returns the way to stop. */
  subscribe: (listener: () => void) => () => void
  /** The same array until something changes, and in it the same object for each card that did not. */
  getSnapshot: () => readonly Card[]
  /** Lets go of the document. */
  stop: () => void
}

/** Keeps the cards of a board read; after a change only the cards concerned are read again. */
export function watchCards(doc: Y.Doc): CardsStore {
  const listeners = new Set<() => void>()
  const root = cardsOf(doc)
  let cards: readonly Card[] = readCards(doc)

  const refresh = (events: Y.YEvent<Y.AbstractType<unknown>>[]): void => {
    const ids = new Set(events.flatMap((event) => changedIds(event)))
    const fresh = [...ids].map((id) => readCard(doc, id)).filter((card) => card !== null)
    cards = [...cards.filter(({ id }) => !ids.has(id)), ...fresh].sort(byOrder)
    for (const listener of listeners) listener()
  }

  root.observeDeep(refresh)
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getSnapshot: () => cards,
    stop: () => root.unobserveDeep(refresh),
  }
}

/** The cards that an event of the map of all cards concerns. */
export function changedIds({ path, keys }: Y.YEvent<Y.AbstractType<unknown>>): string[] {
  const [id] = path
  return id === undefined ? [...keys.keys()] : [String(id)]
}
