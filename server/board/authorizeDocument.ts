import { can } from '../../domain/permission'
import { readDocumentName } from '../../domain/board/documentName'
import { isRefusal } from '../../domain/refusal'
import { workshopState } from '../authorize'
import type { Actor, Deps } from '../deps'
import { authorizeBoard } from './authorizeBoard'
import { personAt, type Person } from './person'

/** `rw` may edit, `ro` may look. */
export type DocumentRight = Person & { mode: 'rw' | 'ro' }

/**
 * What somebody may do in a live document. Null where they may not open it or it does not exist,
 * which is the same to them.
 */
export async function authorizeDocument(
  { db }: Deps,
  actor: Actor,
  name: string,
): Promise<DocumentRight | null> {
  const document = readDocumentName(name)
  if (!document) return null
  try {
    const access = await authorizeBoard(db, actor, document.boardId, 'board.read')
    const mayWrite = can(access.roles, 'board.write', workshopState(access.workshop))
    return { ...(await personAt(db, actor, access)), mode: mayWrite ? 'rw' : 'ro' }
  } catch (error) {
    if (isRefusal(error)) return null
    throw error
  }
}
