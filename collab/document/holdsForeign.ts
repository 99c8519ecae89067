/* oxlint-disable no-underscore-dangle -- Yjs has no other way to ask what a shared type holds */
import * as Y from 'yjs'

/** Whether anything alive in a type was put there by another client, this client's earlier sessions included. */
export function holdsForeign(type: Y.AbstractType<unknown>, own: number): boolean {
  const open = [type]
  for (let at = open.pop(); at; at = open.pop()) {
    for (const item of itemsOf(at)) {
      if (item.deleted) continue
      if (item.id.client !== own) return true
      if (item.content instanceof Y.ContentType) open.push(item.content.type)
    }
  }
  return false
}

function* itemsOf(type: Y.AbstractType<unknown>): Iterable<Y.Item> {
  yield* type._map.values()
  for (let item = type._start; item; item = item.right) yield item
}
