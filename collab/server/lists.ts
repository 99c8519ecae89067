import * as Y from 'yjs'
import type { Awaited } from './awaited'
import { isThere, itemAt } from './itemsBetween'
import type { Struct } from './scanUpdate'

/** A type of the document, or what is awaited in its place: the name of a root, or the struct that holds it. */
type Holder = object | string

/** What stands in one order: the children of a list or a text, or all that was ever put under one key of a map. */
export interface List {
  readonly holder: Holder
  /** Null in a list. */
  readonly key: string | null
  /** How many structs of it are awaited. */
  awaited: number
}

/** Which list each of the structs belongs to that are not in the document yet. */
export class Lists {
  readonly #docOf: () => Y.Doc
  readonly #awaited: Awaited
  readonly #of = new Map<Struct, List>()
  readonly #known = new Map<Holder, Map<string | null, List>>()

  constructor(docOf: () => Y.Doc, awaited: Awaited) {
    this.#docOf = docOf
    this.#awaited = awaited
  }

  /** The list of an awaited struct; null where Yjs would not keep it. */
  of(struct: Struct): List | null {
    const path: Struct[] = []
    let at: Struct | null = struct
    let list: List | null = null
    // Without recursion, because this path is a stranger's.
    while (at !== null && list === null) {
      path.push(at)
      list = this.#of.get(at) ?? this.#placeOf(at)
      const beside: Struct['origin'] = at.origin ?? at.rightOrigin
      at = beside && this.#awaited.structAt(beside)
    }
    if (list !== null) for (const one of path) this.#of.set(one, list)
    return list
  }

  /** The struct is in the document now, or will never be. */
  forget(struct: Struct): void {
    const list = this.#of.get(struct)
    this.#of.delete(struct)
    if (list !== undefined && list.awaited === 0) this.#drop(list)
  }

  /** What the struct itself says, or what of the document is beside it. */
  #placeOf({ parent, root, key, origin, rightOrigin }: Struct): List | null {
    const doc = this.#docOf()
    if (root !== null) return this.#in(doc.share.get(root) ?? root, key)
    const id = parent ?? origin ?? rightOrigin
    if (id === null) return null
    if (!isThere(doc.store, id)) {
      const holder = parent && this.#awaited.structAt(parent)
      return holder && this.#in(holder, key)
    }
    const item = itemAt(doc.store, id)
    if (!(item instanceof Y.Item)) return null
    if (parent === null) {
      return item.parent instanceof Y.AbstractType ? this.#in(item.parent, item.parentSub) : null
    }
    return item.content instanceof Y.ContentType ? this.#in(item.content.type, key) : null
  }

  #in(holder: Holder, key: string | null): List {
    const keys = this.#known.get(holder) ?? new Map<string | null, List>()
    this.#known.set(holder, keys)
    const list = keys.get(key) ?? { holder, key, awaited: 0 }
    keys.set(key, list)
    return list
  }

  #drop({ holder, key }: List): void {
    const keys = this.#known.get(holder)
    keys?.delete(key)
    if (keys?.size === 0) this.#known.delete(holder)
  }
}

/** The first item that the document has of a list, looked for among so many at most. */
export function firstOf({ holder, key }: List, most: number): Y.Item | null {
  if (!(holder instanceof Y.AbstractType)) return null
  if (key === null) return holder._start
  let first = holder._map.get(key) ?? null
  for (let left = most; first?.left && left > 0; left -= 1) first = first.left
  return first
}
