import * as Y from 'yjs'
import { readCards } from '../../collab/document/readCards'
import { cardsDocument } from '../../domain/board/documentName'
import type { Deps } from '../deps'

type Settling = Pick<Deps, 'db' | 'documents' | 'boardTurns'>

type Pending = { id: string; cardId: string }

/** Has the row of a carry that was broken off say what is so: it counts where the copy is on the board, and else goes. */
export async function settleCarry(
  { db, documents }: Omit<Settling, 'boardTurns'>,
  boardId: string,
  { id, cardId }: Pending,
): Promise<void> {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, await documents.read(cardsDocument(boardId)))
  const isThere = readCards(doc).some((card) => card.id === cardId)
  doc.destroy()
  const where = { id, pending: true }
  if (isThere) await db.carry.updateMany({ where, data: { pending: false } })
  else await db.carry.deleteMany({ where })
}

/** The same for all that a killed server left. */
export async function settleCarries(deps: Settling): Promise<void> {
  const pending = await deps.db.carry.findMany({
    where: { pending: true },
    select: { id: true, cardId: true, homework: { select: { boardId: true } } },
  })
  for (const { homework, ...carry } of pending) {
    await deps.boardTurns.take(homework.boardId, () => settleCarry(deps, homework.boardId, carry))
  }
}
