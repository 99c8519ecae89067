import type { Deps } from '../deps'
import { readCardRows, writeCardRows } from './cardRows'

/**
 * Brings the `Card` rows of a board up to its live document.
 *
 * @returns the ids of the cards whose rows changed
 */
export async function projectBoard(
  deps: Pick<Deps, 'db' | 'documents'>,
  boardId: string,
): Promise<string[]> {
  const read = await readCardRows(deps, boardId)
  return deps.db.$transaction((tx) => writeCardRows(tx, boardId, read))
}
