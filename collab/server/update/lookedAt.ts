import { vi } from 'vitest'
import * as Y from 'yjs'

/** How many items Yjs 13 looks at for the places of an update's while it applies it: the loop of its `Item.integrate`, counted. */
export function lookedAt(doc: Y.Doc, update: Uint8Array): number {
  let looks = 0
  const method = Object.getOwnPropertyDescriptor(Y.Item.prototype, 'integrate')
  const integrate = method?.value as Y.Item['integrate']
  const spy = vi.spyOn(Y.Item.prototype, 'integrate').mockImplementation(function counted(
    this: Y.Item,
    transaction,
    offset,
  ) {
    if (offset === 0) looks += looksFor(this, doc)
    integrate.call(this, transaction, offset)
  })
  try {
    Y.applyUpdate(doc, update)
  } finally {
    spy.mockRestore()
  }
  return looks
}

function looksFor(item: Y.Item, { store }: Y.Doc): number {
  const { left, right } = item
  const isClear = left === null ? right !== null && right.left === null : left.right === right
  if (isClear || !(item.parent instanceof Y.AbstractType)) return 0
  let [at, looks] = startOf(item, item.parent)
  const conflicting = new Set<Y.Item>()
  const before = new Set<Y.Item>()
  for (; at !== null && at !== right; at = at.right) {
    looks += 1
    before.add(at)
    conflicting.add(at)
    const origin = at.origin && Y.getItem(store, at.origin)
    if (Y.compareIDs(item.origin, at.origin)) {
      if (at.id.client < item.id.client) conflicting.clear()
      else if (Y.compareIDs(item.rightOrigin, at.rightOrigin)) break
    } else if (origin !== null && before.has(origin)) {
      if (!conflicting.has(origin)) conflicting.clear()
    } else break
  }
  return looks
}

/** Where the search begins, and how many items were looked at to find that. */
function startOf(
  { left, parentSub: key }: Y.Item,
  parent: Y.AbstractType<unknown>,
): [Y.Item | null, number] {
  if (left !== null) return [left.right, 0]
  if (key === null) return [parent._start, 0]
  let at = parent._map.get(key) ?? null
  let looks = 0
  for (; at?.left; at = at.left) looks += 1
  return [at, looks]
}
