import type { Block, Id, ScannedUpdate, Struct } from './scanUpdate'

/**
 * Whether Yjs could apply the whole update now, given how far each client's content is known: no
 * clock is skipped, everything a struct needs is known or comes before it without a circle, and
 * nothing is deleted that is not there. What is not complete would wait inside the document,
 * make every later edit slower and be sent to all who join (GAP-4 in ../../SPEC.md).
 *
 * It follows Yjs's own rule for integrating structs, also for those that are known already, and takes
 * time in proportion to the update.
 */
export function isComplete(update: ScannedUpdate, clockOf: (client: number) => number): boolean {
  if (update.hasSkip) return false
  if (update.blocks.some(({ client, start }) => start > clockOf(client))) return false
  const reached = integrate(update.blocks, clockOf)
  if (reached === null) return false
  return update.deletes.every(
    ({ client, clock, length }) => clock + length <= (reached.get(client) ?? clockOf(client)),
  )
}

/** Walks each block as far as its needs are met, waking those that waited. Null when some never are. */
function integrate(
  blocks: readonly Block[],
  clockOf: (client: number) => number,
): Map<number, number> | null {
  const blockOf = new Map(blocks.map((block) => [block.client, block]))
  const reached = new Map(blocks.map(({ client }) => [client, clockOf(client)]))
  const next = new Map(blocks.map((block) => [block, 0]))
  const waiting = new Map<Struct, Block[]>()
  const ready = [...blocks]
  let finished = 0

  const isKnown = ({ client, clock }: Id) => clock < (reached.get(client) ?? clockOf(client))

  for (let block = ready.pop(); block !== undefined; block = ready.pop()) {
    let index = next.get(block) ?? 0
    for (; index < block.structs.length; index += 1) {
      const struct = block.structs[index]
      if (struct === undefined) break
      const missing = struct.needs.find((id) => !isKnown(id))
      if (missing !== undefined) {
        const needed = structAt(blockOf.get(missing.client), missing.clock)
        if (needed === null) return null
        const others = waiting.get(needed)
        if (others === undefined) waiting.set(needed, [block])
        else others.push(block)
        break
      }
      const end = struct.clock + struct.length
      reached.set(block.client, Math.max(reached.get(block.client) ?? 0, end))
      for (const woken of waiting.get(struct) ?? []) ready.push(woken)
    }
    next.set(block, index)
    if (index === block.structs.length) finished += 1
  }
  return finished === blocks.length ? reached : null
}

/** The struct of the block that holds this clock; found by halving. */
export function structAt(block: Block | undefined, clock: number): Struct | null {
  if (block === undefined || clock < block.start || clock >= block.end) return null
  let low = 0
  let high = block.structs.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((block.structs[middle]?.clock ?? Infinity) <= clock) low = middle
    else high = middle - 1
  }
  return block.structs[low] ?? null
}
