import * as Y from 'yjs'

type Struct = Y.Item | Y.GC
type Decoded = ReturnType<typeof Y.decodeUpdate>['structs']

/** What of one client is in the update, and how much of it has its place in the order already. */
type Run = { readonly structs: readonly Struct[]; placed: number }

/** A client whose structs are being placed, up to a clock of it. */
type Wish = { readonly run: Run; readonly upTo: number }

/**
 * The structs of an update in an order in which none builds on a later one; those of one client keep theirs.
 *
 * @param structs as `Y.decodeUpdate` has them: by client, ascending
 * @returns null where there is no such order, or something is missing in the middle
 */
export function inOrderOfNeed(structs: Decoded): readonly Struct[] | null {
  const runs = new Map<number, Run & { structs: Struct[] }>()
  for (const struct of structs) {
    if (struct instanceof Y.Skip) return null
    const { client } = struct.id
    const run = runs.get(client) ?? { structs: [], placed: 0 }
    run.structs.push(struct)
    runs.set(client, run)
  }
  const order: Struct[] = []
  for (const run of runs.values()) if (!place(run, runs, order)) return null
  return order
}

/** Places all that is left of a run, each struct behind what it needs of others. False where that goes round in circles. */
function place(run: Run, runs: ReadonlyMap<number, Run>, order: Struct[]): boolean {
  const wishes: Wish[] = [{ run, upTo: Infinity }]
  for (let wish = wishes.at(-1); wish !== undefined; wish = wishes.at(-1)) {
    const next = wish.run.structs[wish.run.placed]
    if (next === undefined || next.id.clock >= wish.upTo) {
      wishes.pop()
      continue
    }
    const missing = needsOf(next).find((id) => !isPlaced(id, runs))
    const needed = missing && runs.get(missing.client)
    if (missing === undefined || needed === undefined) {
      order.push(next)
      wish.run.placed += 1
    } else if (wishes.some((wished) => wished.run === needed)) return false
    else wishes.push({ run: needed, upTo: missing.clock + 1 })
  }
  return true
}

function needsOf(struct: Struct): readonly Y.ID[] {
  if (!(struct instanceof Y.Item)) return []
  return [struct.origin, struct.rightOrigin, struct.parent].filter((need) => need instanceof Y.ID)
}

/** Whether it is in the order already, or not of this update. */
function isPlaced({ client, clock }: Y.ID, runs: ReadonlyMap<number, Run>): boolean {
  const run = runs.get(client)
  const next = run?.structs[run.placed]
  return next === undefined || clock < next.id.clock
}
