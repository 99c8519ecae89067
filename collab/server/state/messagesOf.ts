import { encode, isEmptyUpdate } from '../wire/protocol'

/** The messages that hand these updates on; empty ones say nothing. */
export function messagesOf(updates: readonly Uint8Array[]): Uint8Array[] {
  return updates
    .filter((update) => !isEmptyUpdate(update))
    .map((update) => encode({ type: 'update', update }))
}
