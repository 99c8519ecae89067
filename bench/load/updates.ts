import * as encoding from 'lib0/encoding'

/**
 * Yjs updates (V1) made by hand, so that hundreds of writers cost the load generator next to nothing. They are, byte
 * for byte, what Yjs makes of the same edit, which `updates.test.ts` proves.
 */
const STRING = 4
const TYPE = 7
const ANY = 8
const Y_MAP = 1
const HAS_ORIGIN = 0x80
const HAS_PARENT_SUB = 0x20
const NO_DELETIONS = 0

/** Appends text to a root `Y.Text` that only this client writes. Takes as many clocks as it has characters. */
export function appendText(client: number, clock: number, root: string, text: string): Uint8Array {
  const update = begin(1, client, clock)
  if (clock === 0) {
    encoding.writeUint8(update, STRING)
    writeRoot(update, root)
  } else {
    encoding.writeUint8(update, STRING | HAS_ORIGIN)
    writeId(update, client, clock - 1)
  }
  encoding.writeVarString(update, text)
  encoding.writeVarUint(update, NO_DELETIONS)
  return encoding.toUint8Array(update)
}

/** Puts a new `Y.Map` with a place (`at`) into the root map `cards`. Takes the clocks 0 and 1 of the client. */
export function createCard(client: number, card: string, place: string): Uint8Array {
  const update = begin(2, client, 0)
  encoding.writeUint8(update, TYPE | HAS_PARENT_SUB)
  writeRoot(update, 'cards')
  encoding.writeVarString(update, card)
  encoding.writeVarUint(update, Y_MAP)
  encoding.writeUint8(update, ANY | HAS_PARENT_SUB)
  encoding.writeVarUint(update, 0)
  writeId(update, client, 0)
  encoding.writeVarString(update, 'at')
  writeAny(update, place)
  encoding.writeVarUint(update, NO_DELETIONS)
  return encoding.toUint8Array(update)
}

/** Gives that card another place, the one at `clock - 1` being deleted by it. Takes one clock. */
export function moveCard(client: number, clock: number, place: string): Uint8Array {
  const update = begin(1, client, clock)
  encoding.writeUint8(update, ANY | HAS_ORIGIN | HAS_PARENT_SUB)
  writeId(update, client, clock - 1)
  writeAny(update, place)
  for (const part of [1, client, 1, clock - 1, 1]) encoding.writeVarUint(update, part)
  return encoding.toUint8Array(update)
}

/** One client's structs, from `clock` on. */
function begin(structs: number, client: number, clock: number): encoding.Encoder {
  const update = encoding.createEncoder()
  for (const part of [1, structs, client, clock]) encoding.writeVarUint(update, part)
  return update
}

function writeRoot(update: encoding.Encoder, name: string): void {
  encoding.writeVarUint(update, 1)
  encoding.writeVarString(update, name)
}

function writeId(update: encoding.Encoder, client: number, clock: number): void {
  encoding.writeVarUint(update, client)
  encoding.writeVarUint(update, clock)
}

function writeAny(update: encoding.Encoder, value: string): void {
  encoding.writeVarUint(update, 1)
  encoding.writeAny(update, value)
}
