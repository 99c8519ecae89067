import { turnAgenda, type AgendaLine } from '../../domain/seminar/turnAgenda'
import { draftOf } from '../board/storedDraft'
import type { Queries } from '../db'

/** What is to be talked about in each turn of a workshop's seminar, by homework id. */
export async function readAgendaLines(
  tx: Queries,
  workshopId: string,
): Promise<Record<string, AgendaLine[]>> {
  const homework = await tx.homework.findMany({
    where: { workshopId },
    include: {
      municipality: true,
      carries: true,
      comments: { where: { outcome: null, side: { not: 'participant' } } },
      board: { include: { cards: { where: { kind: 'draft' }, orderBy: { sortKey: 'asc' } } } },
    },
  })
  return turnAgenda(
    homework.map(({ id, municipality, carries, comments, board }) => {
      const originOf = new Map(
        carries.map((carry) => [carry.cardId, `${carry.fromBoardId}/${carry.fromCardId}`]),
      )
      const openOn = (cardId: string | null) =>
        comments.filter((comment) => comment.cardId === cardId).length
      return {
        homeworkId: id,
        municipality: municipality.name,
        openComments: openOn(null),
        drafts: board.cards.map((card) => ({
          ...draftOf(card),
          cardId: card.id,
          origin: originOf.get(card.id) ?? null,
          openComments: openOn(card.id),
        })),
      }
    }),
  )
}
