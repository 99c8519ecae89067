import * as Y from 'yjs'
import type { Awaited } from './awaited'
import { isThere, itemAt } from './itemsBetween'
import type { Struct } from './scanUpdate'

/** The name of a root, or a type of the document, or the struct that will hold it where that is awaited. */
export type Holder = object | string

/** What the roots of a document are called. */
export type RootNames = WeakMap<object, string>

/** What stands in one order: the children of a list or a text, or all that was ever put under one key of a map. */
export interface List {
  readonly holder: Holder
  /** Null in a list. */
  readonly key: string | null
  /** How many structs of it were counted. */
  structs: number
}

/** Which list each struct of an update belongs to. */
export class Lists {
  readonly #doc: Y.Doc
  readonly #awaited: Awaited
  readonly #of = new Map<Struct, List>()
  readonly #known = new Map<Holder, Map<string | null, List>>()

  readonly #names: RootNames

  constructor(doc: Y.Doc, awaited: Awaited, names: RootNames) {
    this.#doc = doc
    this.#awaited = awaited
    this.#names = names
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

  /** What the struct itself says, or what of the document is beside it. */
  #placeOf({ parent, root, key, origin, rightOrigin }: Struct): List | null {
    if (root !== null) return this.#in(root, key)
    const id = parent ?? origin ?? rightOrigin
    if (id === null) return null
    if (!isThere(this.#doc.store, id)) {
      const holder = parent && this.#awaited.structAt(parent)
      return holder && this.#in(holder, key)
    }
    const item = itemAt(this.#doc.store, id)
    if (!(item instanceof Y.Item)) return null
    if (parent === null) {
      const type = item.parent
      if (!(type instanceof Y.AbstractType)) return null
      return this.#in(type._item === null ? this.#nameOf(type) : type, item.parentSub)
    }
    return item.content instanceof Y.ContentType ? this.#in(item.content.type, key) : null
  }

  /** Roots are many at times, so they are gone through only where there is a new one. */
  #nameOf(root: object): Holder {
    if (!this.#names.has(root)) {
      for (const [name, type] of this.#doc.share) this.#names.set(type, name)
    }
    return this.#names.get(root) ?? root
  }

  #in(holder: Holder, key: string | null): List {
    const keys = this.#known.get(holder) ?? new Map<string | null, List>()
    this.#known.set(holder, keys)
    const list = keys.get(key) ?? { holder, key, structs: 0 }
    keys.set(key, list)
    return list
  }
}

/** The first item that the document has of a list, looked for among so many at most. */
export function firstOf(doc: Y.Doc, { holder, key }: List, most: number): Y.Item | null {
  const type = typeof holder === 'string' ? doc.share.get(holder) : holder
  if (!(type instanceof Y.AbstractType)) return null
  if (key === null) return type._start
  let first = type._map.get(key) ?? null
  for (let left = most; first?.left && left > 0; left -= 1) first = first.left
  return first
}
