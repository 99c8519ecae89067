import * as encoding from 'lib0/encoding'

export type Id = readonly [client: number, clock: number]

/** A text that says where it belongs; under a key of the root, or in its list. */
export interface Handmade {
  readonly client: number
  readonly origin: Id | null
  readonly right: Id | null
  readonly key?: string
  readonly text: string
}

/**
 * An update in Yjs's first encoding whose items say what no editor would write, in the root `text`.
 *
 * @param from the first clock of each client, where it is not 0
 */
export function handmadeUpdate(
  items: readonly Handmade[],
  from: ReadonlyMap<number, number> = new Map(),
): Uint8Array {
  const encoder = encoding.createEncoder()
  const write = (...numbers: readonly number[]) =>
    numbers.forEach((number) => encoding.writeVarUint(encoder, number))
  const clients = [...new Set(items.map(({ client }) => client))]
  write(clients.length)
  for (const client of clients) {
    const own = items.filter((item) => item.client === client)
    write(own.length, client, from.get(client) ?? 0)
    for (const item of own) writeItem(encoder, item)
  }
  write(0)
  return encoding.toUint8Array(encoder)
}

const STRING = 4

function writeItem(encoder: encoding.Encoder, { origin, right, key, text }: Handmade): void {
  const ids = [origin, right].filter((id) => id !== null)
  const isBeside = ids.length > 0
  const hasKey = !isBeside && key !== undefined
  encoding.writeUint8(
    encoder,
    STRING + (origin ? 0x80 : 0) + (right ? 0x40 : 0) + (hasKey ? 0x20 : 0),
  )
  for (const number of ids.flat()) encoding.writeVarUint(encoder, number)
  if (!isBeside) {
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarString(encoder, 'text')
  }
  if (hasKey) encoding.writeVarString(encoder, key)
  encoding.writeVarString(encoder, text)
}
