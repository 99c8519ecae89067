import type * as Y from 'yjs'
import { cardOf, cardsOf } from './cardShape'
import { holdsBy } from './holdsBy'
import { readCard } from './readCards'
import { changedIds } from './watchCards'

/** Tells of cards that others took off a board while what was changed in them here was not saved yet. */
export type TakenStore = {
  /** Calls the listener with the ids of such cards; returns the way to stop. */
  subscribe: (listener: (ids: readonly string[]) => void) => () => void
  /**
   * What these Yjs clients changed was not saved when the copy on the device was read: it counts as changed here. To be told
   * before anything comes that others did since.
   */
  noteKept: (clients: readonly number[]) => void
  /** Everything that was changed here is saved: others who take a card off have had it before them. */
  noteSaved: () => void
  stop: () => void
}

/** Follows a board from now on. What the copy on the device brings counts as others' changes, but for `noteKept`. */
export function watchTaken(doc: Y.Doc): TakenStore {
  const listeners = new Set<(ids: readonly string[]) => void>()
  const root = cardsOf(doc)
  const changedHere = new Set<string>()
  const isGone = (id: string): boolean => readCard(doc, id) === null

  const heed = (events: Y.YEvent<Y.AbstractType<unknown>>[], { local }: Y.Transaction): void => {
    const ids = new Set(events.flatMap(changedIds))
    if (local) for (const id of ids) changedHere.add(id)
    const gone = [...ids].filter((id) => changedHere.has(id) && isGone(id))
    for (const id of gone) changedHere.delete(id)
    if (local || gone.length === 0) return
    for (const listener of listeners) listener(gone)
  }

  root.observeDeep(heed)
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    noteKept: (clients) => {
      for (const id of root.keys()) {
        const card = cardOf(doc, id)
        if (!card || isGone(id)) continue
        if (holdsBy(card, (client) => clients.includes(client))) changedHere.add(id)
      }
    },
    noteSaved: () => changedHere.clear(),
    stop: () => root.unobserveDeep(heed),
  }
}
