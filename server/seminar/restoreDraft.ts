import * as Y from 'yjs'
import { restoreCard } from '../../collab/document/cards'
import { readCards } from '../../collab/document/readCards'
import { cardsDocument } from '../../domain/board/documentName'
import type { DraftDecision, Homework } from '../../prisma/generated/client'
import { addCards } from '../board/addCards'
import { personAt } from '../board/person'
import { draftOf } from '../board/storedDraft'
import type { Actor, Deps } from '../deps'

/**
 * Sees to it that a decided draft is on its board: a card that somebody removed comes back whole, one
 * that the board does not know at all is written anew, under its old id, from what the decision kept.
 * Doing so again changes nothing.
 */
export async function restoreDraft(
  deps: Deps,
  actor: Actor,
  { boardId }: Pick<Homework, 'boardId'>,
  decision: DraftDecision,
): Promise<void> {
  const name = cardsDocument(boardId)
  const doc = new Y.Doc()
  try {
    Y.applyUpdate(doc, await deps.documents.read(name))
    if (readCards(doc).some(({ id }) => id === decision.cardId)) return
    const before = Y.encodeStateVector(doc)
    if (restoreCard(doc, decision.cardId, null)) {
      return await deps.documents.apply(name, Y.encodeStateAsUpdate(doc, before), 'server')
    }
  } finally {
    doc.destroy()
  }
  const author = await personAt(deps.db, actor, { participant: null })
  await addCards(deps, boardId, [
    { id: decision.cardId, kind: 'draft', ...draftOf(decision), author },
  ])
}
