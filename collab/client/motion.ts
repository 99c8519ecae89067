import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { Point } from '../../domain/board/card'

/** What somebody moves right now: their pointer on the canvas, and the cards that they drag. */
export type Motion = { pointer: Point | null; drags: ReadonlyMap<string, Point> }

/** More cards dragged at once are seen by the document alone, a quarter of a second late. */
const MOST_DRAGS = 8
const LONGEST_ID = 40

/** A motion as the bytes of MOT-3. */
export function encodeMotion({ pointer, drags }: Motion): Uint8Array {
  const encoder = encoding.createEncoder()
  const writePoint = ({ x, y }: Point): void => {
    encoding.writeVarInt(encoder, Math.round(x))
    encoding.writeVarInt(encoder, Math.round(y))
  }
  encoding.writeVarUint(encoder, pointer ? 1 : 0)
  if (pointer) writePoint(pointer)
  const shown = [...drags].slice(0, MOST_DRAGS)
  encoding.writeVarUint(encoder, shown.length)
  for (const [id, pos] of shown) {
    encoding.writeVarString(encoder, id)
    writePoint(pos)
  }
  return encoding.toUint8Array(encoder)
}

/** Reads what somebody else's client sent; null where it is no motion. */
export function decodeMotion(bytes: Uint8Array): Motion | null {
  try {
    const decoder = decoding.createDecoder(bytes)
    const readPoint = (): Point => ({
      x: decoding.readVarInt(decoder),
      y: decoding.readVarInt(decoder),
    })
    const pointer = decoding.readVarUint(decoder) === 1 ? readPoint() : null
    const drags = new Map<string, Point>()
    const count = decoding.readVarUint(decoder)
    if (count > MOST_DRAGS) return null
    for (let left = count; left > 0; left -= 1) {
      const id = decoding.readVarString(decoder)
      if (id.length > LONGEST_ID) return null
      drags.set(id, readPoint())
    }
    return { pointer, drags }
  } catch {
    return null
  }
}
