import { createHash } from 'node:crypto'
import * as Y from 'yjs'
import { copyCard } from '../../collab/document/copyCard'
import { readCards } from '../../collab/document/readCards'
import type { Card } from '../../domain/board/card'
import { clipCard } from '../../domain/board/clipCard'
import { cardsDocument } from '../../domain/board/documentName'
import { Refusal } from '../../domain/refusal'
import { authorizeWorkshop } from '../authorize'
import { placeOf } from '../board/addCards'
import { cardHash } from '../board/cardHash'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { newId } from '../tokens'
import { isUniqueViolation } from '../uniqueViolation'

/** A draft on a group's board, and the homework that it is to be copied to. */
export type CarryOrder = { workshopId: string; boardId: string; cardId: string; homeworkId: string }

/** `already`: this draft was in this homework before; nothing was added. */
export type Carried = 'carried' | 'already'

type Source = { card: Card; doc: Y.Doc; groupName: string }

/**
 * Copies a draft of a group to a municipality's homework, with all that it says, and remembers what
 * that was. A draft is in a homework at most once, however often and from wherever it is asked for
 * at the same moment; the draft itself stays as it is.
 *
 * @throws Refusal `not_found` for a board, draft or homework that is not there or not theirs,
 *   `too_large` where the homework's board is full
 */
export async function carryDraft(deps: Deps, actor: Actor, order: CarryOrder): Promise<Carried> {
  const source = await readSource(deps, actor, order)
  try {
    return await carryOnce(deps, actor, order, source)
  } catch (error) {
    if (isUniqueViolation(error)) return 'already'
    throw error
  } finally {
    source.doc.destroy()
  }
}

/** Opens no document but one of a group of a workshop whose homework the actor hands out. */
async function readSource(
  { db, documents }: Deps,
  actor: Actor,
  { workshopId, boardId, cardId }: CarryOrder,
): Promise<Source> {
  await authorizeWorkshop(db, actor, workshopId, 'homework.handOut')
  const board = await db.board.findFirst({
    where: { id: boardId, workshopId, groupId: { not: null } },
    include: { group: true },
  })
  if (!board?.group) throw new Refusal('not_found', 'noBoard')
  const doc = new Y.Doc()
  Y.applyUpdate(doc, await documents.read(cardsDocument(boardId)))
  const card = readCards(doc).find(({ id }) => id === cardId)
  if (!card) throw new Refusal('not_found', 'noDraft')
  return { card, doc, groupName: board.group.name }
}

/**
 * The copy is written before its row, in one turn of the database: a row never speaks of a copy that
 * is not there. Its id follows from where it came from and goes, so that a copy whose row was lost
 * with the server is found again, not made twice.
 */
function carryOnce(deps: Deps, actor: Actor, order: CarryOrder, source: Source) {
  const { homeworkId, boardId: fromBoardId, cardId: fromCardId } = order
  return deps.db.$transaction(async (tx): Promise<Carried> => {
    const homework = await findHomework(tx, actor, order)
    const from = { homeworkId, fromBoardId, fromCardId }
    const earlier = await tx.carry.findUnique({
      where: { homeworkId_fromBoardId_fromCardId: from },
    })
    if (earlier) return 'already'
    const cardId = idOfCopy(order)
    await writeCopy(deps, homework.boardId, cardId, source)
    const { text, deadlineRaw, target, parties } = clipCard(source.card)
    await tx.carry.create({
      data: {
        id: newId(),
        ...from,
        cardId,
        groupName: source.groupName,
        text,
        deadlineRaw,
        target,
        parties: JSON.stringify(parties),
        hash: cardHash({ ...source.card, deadlineRaw, target, parties }),
        carriedAt: deps.now(),
      },
    })
    return 'carried'
  })
}

async function findHomework(
  tx: Queries,
  actor: Actor,
  { workshopId, homeworkId }: CarryOrder,
): Promise<{ boardId: string }> {
  await authorizeWorkshop(tx, actor, workshopId, 'homework.handOut')
  const homework = await tx.homework.findFirst({ where: { id: homeworkId, workshopId } })
  if (!homework) throw new Refusal('not_found', 'noHomework')
  return homework
}

const idOfCopy = ({ boardId, cardId, homeworkId }: CarryOrder): string =>
  createHash('sha256').update(`${homeworkId}/${boardId}/${cardId}`).digest('hex').slice(0, 32)

async function writeCopy(
  { documents, now }: Pick<Deps, 'documents' | 'now'>,
  boardId: string,
  as: string,
  { card, doc: from }: Source,
): Promise<void> {
  const to = new Y.Doc()
  Y.applyUpdate(to, await documents.read(cardsDocument(boardId)))
  const before = Y.encodeStateVector(to)
  const pos = placeOf(readCards(to).length)
  if (copyCard(from, to, { id: card.id, as, pos, at: now().toISOString() })) {
    await documents.apply(cardsDocument(boardId), Y.encodeStateAsUpdate(to, before), 'server')
  }
  to.destroy()
}
