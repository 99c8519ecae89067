import { can } from '../../domain/permission'
import { readDocumentName } from '../../domain/board/documentName'
import { isRefusal } from '../../domain/refusal'
import { workshopState } from '../authorize'
import type { Actor, Deps } from '../deps'
import { authorizeHomework, partnerLinkOf } from '../homework/authorizeHomework'
import { personInHomework } from '../homework/personInHomework'
import { authorizeBoard } from './authorizeBoard'
import { personAt, type Person } from './person'

/** `rw` may edit, `ro` may look; `until` says when the right ends by itself, where it does. */
export type DocumentRight = Person & { mode: 'rw' | 'ro'; until?: Date }

/**
 * What somebody may do in a live document. Null where they may not open it or it does not exist,
 * which is the same to them.
 *
 * @param onlyLink decides by this partner's link alone (see `authorizeHomework`), which opens no group's board
 */
export async function authorizeDocument(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  name: string,
  onlyLink: string | null = null,
): Promise<DocumentRight | null> {
  const document = readDocumentName(name)
  if (!document) return null
  try {
    if ('homeworkId' in document)
      return await homeworkRight(deps, actor, document.homeworkId, onlyLink)
    const { boardId } = document
    const homework = await deps.db.homework.findUnique({ where: { boardId } })
    if (homework) return await homeworkRight(deps, actor, homework.id, onlyLink)
    if (onlyLink !== null) return null
    return await boardRight(deps, actor, boardId)
  } catch (error) {
    if (isRefusal(error)) return null
    throw error
  }
}

async function boardRight(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  boardId: string,
): Promise<DocumentRight> {
  const access = await authorizeBoard(db, actor, boardId, 'board.read')
  const mayWrite = can(access.roles, 'board.write', workshopState(access.workshop))
  return { ...(await personAt(db, actor, access)), mode: mayWrite ? 'rw' : 'ro' }
}

async function homeworkRight(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  homeworkId: string,
  onlyLink: string | null,
): Promise<DocumentRight> {
  const { db } = deps
  const access = await authorizeHomework(deps, db, actor, homeworkId, 'homework.read', onlyLink)
  const mayWrite = can(access.roles, 'homework.write', access.state)
  const person = await personInHomework(db, actor, access)
  const until = partnerLinkOf(access)?.expiresAt
  return { ...person, mode: mayWrite ? 'rw' : 'ro', ...(until && { until }) }
}
