import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

/** Frames that clients send, and everything that could be made of them. */
export type FrameSource = () => Uint8Array

/**
 * Makes frames of every message type: right ones, then mutated, cut off, drawn out, and ones that never had any
 * sense. Right content is written under the source's own client ids.
 *
 * @param random from 0 to 1; the same numbers give the same frames
 */
export function createFrames(random: () => number): FrameSource {
  const doc = new Y.Doc()
  doc.clientID = Math.floor(random() * 2 ** 31)
  const pick = <T>(items: readonly [T, ...T[]]): T =>
    items[Math.floor(random() * items.length)] ?? items[0]
  const byte = () => Math.floor(random() * 256)
  const bytes = (most: number) => Uint8Array.from({ length: Math.floor(random() * most) }, byte)

  const edit = (): Uint8Array => {
    const before = Y.encodeStateVector(doc)
    const text = doc.getText('text')
    if (text.length > 50 && random() < 0.5) text.delete(0, 40)
    else pick([() => text.insert(0, 'tere '), () => doc.getMap('m').set('k', byte()), nest])()
    return Y.encodeStateAsUpdate(doc, before)
  }
  const nest = () => {
    const fragment = doc.getXmlFragment('x')
    fragment.insert(0, [new Y.XmlElement('paragraph')])
  }
  const stranger = (): Uint8Array => {
    const other = new Y.Doc()
    other.getText('text').insert(0, 'x'.repeat(1 + byte()))
    other.getText('text').delete(0, 1)
    return Y.encodeStateAsUpdate(other)
  }
  const update = () => pick([edit, stranger, () => Y.encodeStateAsUpdate(doc), () => bytes(200)])()
  const awareness = () => {
    const encoder = encoding.createEncoder()
    const count = Math.floor(random() * 4)
    encoding.writeVarUint(encoder, count)
    for (let left = count; left > 0; left -= 1) {
      encoding.writeVarUint(encoder, random() < 0.5 ? doc.clientID : Math.floor(random() * 2 ** 32))
      encoding.writeVarUint(encoder, byte())
      encoding.writeVarString(
        encoder,
        pick(['null', '{"cursor":1}', '{', '[]', '"x"', '{"user":{}}']),
      )
    }
    return message([1], encoding.toUint8Array(encoder))
  }
  const right = (): Uint8Array =>
    pick([
      () => message([0, 0], pick([() => Y.encodeStateVector(doc), () => bytes(40)])()),
      () => message([0, 1], update()),
      () => message([0, 2], update()),
      () => message([0, 2], edit()),
      awareness,
      () => Uint8Array.of(3),
      () => message([2, 0], bytes(20)),
      () => message([100 + Math.floor(random() * 8)], bytes(30)),
      bomb,
    ])()
  /** Few bytes that declare much (LIM-2). */
  const bomb = () => {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, Math.floor(random() * 2 ** 40))
    encoding.writeVarUint(encoder, doc.clientID)
    return message([0, 2], encoding.toUint8Array(encoder))
  }
  const mutate = (frame: Uint8Array): Uint8Array => {
    const copy = new Uint8Array(frame)
    for (let times = 1 + Math.floor(random() * 4); times > 0 && copy.length > 0; times -= 1) {
      copy[Math.floor(random() * copy.length)] = byte()
    }
    return copy
  }
  return () =>
    pick([
      right,
      right,
      () => mutate(right()),
      () => mutate(right()),
      () => right().subarray(0, Math.floor(random() * 60)),
      () => Uint8Array.of(...right(), ...bytes(20)),
      () => bytes(300),
    ])()
}

function message(head: readonly number[], content: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const part of head) encoding.writeVarUint(encoder, part)
  encoding.writeVarUint8Array(encoder, content)
  return encoding.toUint8Array(encoder)
}
