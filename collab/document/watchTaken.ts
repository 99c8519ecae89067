/* oxlint-disable no-underscore-dangle -- Yjs has no other way to ask who wrote a fact */
import type * as Y from 'yjs'
import { type CardMap, cardOf, cardsOf, KEY } from './cardShape'
import { holdsBy, type Put } from './holdsBy'
import { readCard } from './readCards'
import { changedIds } from './watchCards'

/** Tells of cards that others took off a board while what was changed in them here was not saved yet. */
export type TakenStore = {
  /** Calls the listener with the ids of such cards; returns the way to stop. */
  subscribe: (listener: (ids: readonly string[]) => void) => () => void
  /**
   * What these Yjs clients wrote from these clocks on was not saved when the copy on the device was read: it counts as changed
   * here. Where others have taken such cards off by then, tells so at once.
   */
  noteKept: (unsaved: ReadonlyMap<number, number>) => void
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

  const tell = (gone: readonly string[]): void => {
    if (gone.length > 0) for (const listener of listeners) listener(gone)
  }
  const heed = (events: Y.YEvent<Y.AbstractType<unknown>>[], { local }: Y.Transaction): void => {
    const ids = new Set(events.flatMap(changedIds))
    if (local) for (const id of ids) changedHere.add(id)
    const gone = [...ids].filter((id) => changedHere.has(id) && isGone(id))
    for (const id of gone) changedHere.delete(id)
    if (!local) tell(gone)
  }

  root.observeDeep(heed)
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    noteKept: (unsaved) => {
      const isUnsaved = ({ id, length }: Put): boolean =>
        id.clock + length > (unsaved.get(id.client) ?? Infinity)
      const isTaken = (card: CardMap): boolean => {
        const by = card._map.get(KEY.here)?.id.client
        return by !== undefined && !unsaved.has(by)
      }
      const gone: string[] = []
      for (const id of root.keys()) {
        const card = cardOf(doc, id)
        if (!card || !holdsBy(card, isUnsaved)) continue
        if (!isGone(id)) changedHere.add(id)
        else if (isTaken(card)) gone.push(id)
      }
      tell(gone)
    },
    noteSaved: () => changedHere.clear(),
    stop: () => root.unobserveDeep(heed),
  }
}
