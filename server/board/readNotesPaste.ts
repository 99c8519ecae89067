import { readNotes, type NotesReading } from '../../domain/import/readNotes'
import { Refusal } from '../../domain/refusal'
import type { Actor, Deps } from '../deps'
import { authorizeBoard } from './authorizeBoard'
import { MOST_NOTES } from './pasteNotes'

/** Notes of a day's discussion are some ten pages at most. */
const LONGEST_PASTE = 100_000

/**
 * Reads notes of a discussion into statements that can be put on a board. Writes nothing. What is more
 * than can be put there at once is left over.
 *
 * @throws Refusal `not_found` or `forbidden` where the actor may not write the board, `too_large` for a
 *   text that is no notes' length
 */
export async function readNotesPaste(
  { db }: Deps,
  actor: Actor,
  boardId: string,
  text: string,
): Promise<NotesReading> {
  await authorizeBoard(db, actor, boardId, 'board.write')
  if (text.length > LONGEST_PASTE) throw new Refusal('too_large', 'notesTooLong')
  const { statements, leftOver } = readNotes(text)
  const tooMany = statements.slice(MOST_NOTES).map(({ line, text }) => ({ line, text }))
  return {
    statements: statements.slice(0, MOST_NOTES),
    leftOver: [...leftOver, ...tooMany].sort((a, b) => a.line - b.line),
  }
}
