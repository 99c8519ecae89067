import { ANSWERABLE_KINDS } from '../../domain/board/answerable'
import { isCardKind, type CardKind } from '../../domain/board/card'
import type { Role } from '../../domain/permission'
import { readCardsOf } from '../board/readCardsOf'
import type { Queries } from '../db'
import type { Actor } from '../deps'
import { seenWorkshops } from './seenWorkshops'

/** A card that an activity answers, or could answer. */
export type AnsweredCard = {
  boardId: string
  cardId: string
  kind: CardKind
  text: string
  workshop: string
  group: string
}

/** So many are offered to be answered; the newest workshops come first. */
const MOST_ANSWERABLE = 200

/** The cards that a plan's activities answer, by activity id, as far as the reader may see them. */
export async function readAnswered(
  tx: Queries,
  actor: Actor,
  roles: readonly Role[],
  planId: string,
): Promise<Record<string, AnsweredCard[]>> {
  const rows = await tx.cardAnswer.findMany({
    where: { activity: { planId, deletedAt: null } },
    include: { board: { include: { group: true, workshop: true } } },
    orderBy: { linkedAt: 'asc' },
  })
  const seen = await seenWorkshops(
    tx,
    actor,
    roles,
    rows.map(({ board }) => board.workshopId),
  )
  const cardAt = await readCardsOf(
    tx,
    rows.map(({ boardId }) => boardId),
  )
  const answered: Record<string, AnsweredCard[]> = {}
  for (const { activityId, cardId, boardId, board } of rows) {
    const card = cardAt({ boardId, cardId })
    if (!card || !seen.has(board.workshopId)) continue
    answered[activityId] = [...(answered[activityId] ?? []), cardOf(card, board)]
  }
  return answered
}

/** The cards of the workshops of a plan's organisation that its activities can answer. */
export async function readAnswerable(tx: Queries, organisationId: string): Promise<AnsweredCard[]> {
  const cards = await tx.card.findMany({
    where: {
      kind: { in: [...ANSWERABLE_KINDS] },
      text: { not: '' },
      board: {
        groupId: { not: null },
        workshop: { municipalities: { some: { organisationId } } },
      },
    },
    include: { board: { include: { group: true, workshop: true } } },
    orderBy: [{ board: { workshop: { date: 'desc' } } }, { boardId: 'asc' }, { sortKey: 'asc' }],
    take: MOST_ANSWERABLE,
  })
  return cards.map((card) => cardOf(card, card.board))
}

function cardOf(
  card: { boardId: string; id: string; kind: string; text: string },
  { group, workshop }: { group: { name: string } | null; workshop: { title: string } },
): AnsweredCard {
  const { boardId, id: cardId, kind, text } = card
  const where = { workshop: workshop.title, group: group?.name ?? '' }
  return { boardId, cardId, kind: isCardKind(kind) ? kind : 'note', text, ...where }
}
