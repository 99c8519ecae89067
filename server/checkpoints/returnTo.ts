import * as Y from 'yjs'
import { bringBack } from '../../collab/server/state/bringBack'
import { applyWhole } from '../../collab/server/state/openDocument'
import { type Kept, readNow } from './kept'

/** So often somebody may write meanwhile, before it is given up. */
const TRIES = 5

/**
 * Makes a document again what it was at a number, by an edit (REST-3 in collab/SPEC.md). What it is now is kept first, for
 * good.
 *
 * @param most how large the document may become, in bytes
 * @returns a sentence that says what was done
 * @throws Error in words where there is no such state, it cannot be brought back, or others write all the while
 */
export function returnTo(number: number, kept: Kept, most: number): string {
  const { doc, store, states } = kept
  const state = states.of(doc).find(({ seq }) => seq === number)
  if (state === undefined) throw new Error(`no state is kept of number ${number}`)
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { now, seq } = readNow(kept)
    const current = Y.encodeStateAsUpdate(now)
    const made = bringBack(state.update, current)
    if (made === null) return `${doc} is what it was at ${number} already; nothing was changed.`
    applyWhole(now, made.update)
    if (Y.encodeStateAsUpdate(now).length > most)
      throw new Error('it would become larger than COLLAB_DOCUMENT_MB allows')
    states.keep(doc, { seq, update: current })
    const clients = made.client === null ? [] : [made.client]
    const entry = { doc, update: made.update, author: 'server', clients, seq: seq + 1 }
    const [seqs] = store.append([[entry]])
    if (seqs) return doneOf(doc, number, seq)
  }
  throw new Error('others write in it all the while; nothing was changed, try again')
}

const doneOf = (doc: string, number: number, before: number) =>
  `${doc} is again what it was at ${number}. What it was until now is kept as number ${before}.
Whoever has it open sees that within ten seconds. Where nobody has, the desk and the summaries follow with its next change, or once the server is started anew.`
