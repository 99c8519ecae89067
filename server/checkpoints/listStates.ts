import * as Y from 'yjs'
import { readAnswers } from '../../collab/document/answers'
import { readCards } from '../../collab/document/readCards'
import { readDocumentName } from '../../domain/board/documentName'
import { type Kept, readNow } from './kept'

/** The states that a document can be brought back to and what was set aside of it, as a table for whoever looks after the server. */
export function listStates(kept: Kept): string {
  const { doc, states } = kept
  const { now, seq } = readNow(kept)
  const update = Y.encodeStateAsUpdate(now)
  const earlier = states
    .of(doc)
    .filter((state) => state.seq !== seq)
    .map((state) => [String(state.seq), timeOf(state.at), ...contentOf(doc, state.update)])
  const lines = [[String(seq), 'now', ...contentOf(doc, update)], ...earlier].map(columns)
  const apart = states
    .apartOf(doc)
    .map((each) => columns([String(each.seq), timeOf(each.at), sizeOf(each.bytes), each.why]))
  return [
    columns(['number', 'kept at (UTC)', 'size', 'holds']),
    ...lines,
    ...(apart.length === 0 ? [] : ['', 'set aside, because it could not be read:', ...apart]),
  ].join('\n')
}

const WIDTHS = [8, 21, 12, 0]

const columns = (cells: readonly string[]) =>
  cells
    .map((cell, at) => cell.padEnd(WIDTHS[at] ?? 0))
    .join('')
    .trimEnd()

const timeOf = (at: number) =>
  at === 0 ? 'unknown' : new Date(at).toISOString().slice(0, 19).replace('T', ' ')

const sizeOf = (bytes: number) => `${Math.ceil(bytes / 1024)} kB`

/** How large a state is, and how much stands in it: not what, which is other people's. */
function contentOf(name: string, update: Uint8Array): [size: string, holds: string] {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, update)
  const about = readDocumentName(name)
  if (about !== null && 'boardId' in about)
    return [sizeOf(update.length), `${readCards(doc).length} cards`]
  const letters = Object.values(readAnswers(doc)).join('').length
  return [sizeOf(update.length), `${letters} characters`]
}
