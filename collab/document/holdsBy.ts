/* oxlint-disable no-underscore-dangle -- Yjs has no other way to ask what a shared type holds */
import * as Y from 'yjs'

/** A shared type of any kind, as far as what it holds goes. */
type Holder = Pick<Y.AbstractType<unknown>, '_map' | '_start'>

/** What somebody put into a document at once: by `id.client`, a session of a person, from its `id.clock` on. */
export type Put = Pick<Y.Item, 'id' | 'length'>

/** Whether a type holds anything alive that is such. */
export function holdsBy(type: Holder, isSuch: (put: Put) => boolean): boolean {
  const open: Holder[] = [type]
  for (let at = open.pop(); at; at = open.pop()) {
    for (const item of itemsOf(at)) {
      if (item.deleted) continue
      if (isSuch(item)) return true
      if (item.content instanceof Y.ContentType) open.push(item.content.type)
    }
  }
  return false
}

function* itemsOf(type: Holder): Iterable<Y.Item> {
  yield* type._map.values()
  for (let item = type._start; item; item = item.right) yield item
}
