import { applyAliases, deriveAliases } from '../party/aliases'
import type { PartyMention } from '../party/party'
import { readParties } from '../party/readParties'
import { remembering } from './remembering'

/** Reads the paragraphs of one cell of parties; a paragraph's end parts parties as a comma does. */
export type PartyReader = (cell: readonly string[]) => readonly PartyMention[]

/** A reader that knows how one document spells its parties, so that two spellings get one name. */
export function partyReader(cells: readonly (readonly string[])[]): PartyReader {
  const mentions = remembering(readParties)
  const spellings = cells.flatMap((cell) => mentions(cell.join('\n')).map(({ raw }) => raw))
  const aliases = deriveAliases(spellings)
  const named = remembering((text) => applyAliases(mentions(text), aliases))
  return (cell) => named(cell.join('\n'))
}
