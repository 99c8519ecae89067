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
import { settleCarry } from './settleCarry'

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
 * The row is written first and is pending until the copy is on the board, so that of a server that is killed in between neither is
 * left without the other (`settleCarries`). The database is open to everybody while the copy is written.
 */
async function carryOnce(
  deps: Deps,
  actor: Actor,
  order: CarryOrder,
  source: Source,
): Promise<Carried> {
  const { boardId } = await findHomework(deps.db, actor, order)
  return deps.boardTurns.take(boardId, async () => {
    const from = placeOfCarry(order)
    const earlier = await deps.db.carry.findUnique({ where: from })
    if (earlier?.pending) await settleCarry(deps, boardId, earlier)
    const carry = await beginCarry(deps, actor, order, source)
    if (carry === null) return 'already'
    try {
      await writeCopy(deps, boardId, carry.cardId, source)
    } catch (error) {
      await settleCarry(deps, boardId, carry)
      throw error
    }
    await deps.db.carry.update({ where: { id: carry.id }, data: { pending: false } })
    return 'carried'
  })
}

const placeOfCarry = ({ homeworkId, boardId, cardId }: CarryOrder) => ({
  homeworkId_fromBoardId_fromCardId: { homeworkId, fromBoardId: boardId, fromCardId: cardId },
})

/** Null where the draft is in the homework. */
function beginCarry(deps: Deps, actor: Actor, order: CarryOrder, { card, groupName }: Source) {
  return deps.db.$transaction(async (tx) => {
    await findHomework(tx, actor, order)
    const where = placeOfCarry(order)
    if ((await tx.carry.findUnique({ where })) !== null) return null
    const { text, deadlineRaw, target, parties } = clipCard(card)
    return tx.carry.create({
      data: {
        id: newId(),
        ...where.homeworkId_fromBoardId_fromCardId,
        cardId: idOfCopy(order),
        groupName,
        text,
        deadlineRaw,
        target,
        parties: JSON.stringify(parties),
        hash: cardHash({ ...card, deadlineRaw, target, parties }),
        pending: true,
        carriedAt: deps.now(),
      },
    })
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
