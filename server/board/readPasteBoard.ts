import type { Actor, Deps } from '../deps'
import { authorizeBoard } from './authorizeBoard'

/** The board that notes are pasted on. */
export type PasteBoard = { id: string; name: string; theme: string }

/** @throws Refusal `not_found` where the board is not the actor's to see, `forbidden` to write */
export async function readPasteBoard(
  { db }: Deps,
  actor: Actor,
  boardId: string,
): Promise<PasteBoard> {
  const { board } = await authorizeBoard(db, actor, boardId, 'board.write')
  const group = await db.group.findUnique({ where: { id: board.groupId ?? '' } })
  return { id: board.id, name: group?.name ?? '', theme: group?.theme ?? '' }
}
