import type { HomeworkState } from '../../domain/homework/homeworkState'
import type { DraftContent } from '../../domain/plan/promotion'
import type { Carry, Homework } from '../../prisma/generated/client'
import { draftOf } from '../board/storedDraft'
import type { Queries } from '../db'

/** What another municipality made of the same idea. */
export type OtherVersion = {
  homeworkId: string
  municipality: string
  content: DraftContent
}

/** So far has a homework come when its drafts are there for others to read. */
const SHOWN_STATES: HomeworkState[] = ['submitted', 'reviewed']

/**
 * For the drafts of a homework, by card id, the versions of the same origin that the other
 * municipalities of the workshop have submitted, in the order of the municipalities. A draft that
 * nobody else was given, or has submitted, is left out; so is a version that was removed there.
 */
export async function othersOf(
  tx: Queries,
  { id, workshopId }: Pick<Homework, 'id' | 'workshopId'>,
): Promise<Record<string, OtherVersion[]>> {
  const own = await tx.carry.findMany({ where: { homeworkId: id } })
  const elsewhere = await tx.carry.findMany({
    where: {
      homeworkId: { not: id },
      homework: { workshopId, state: { in: SHOWN_STATES } },
      fromCardId: { in: own.map(({ fromCardId }) => fromCardId) },
    },
    include: { homework: { include: { municipality: true } } },
    orderBy: { homework: { municipality: { position: 'asc' } } },
  })
  const cards = await tx.card.findMany({
    where: {
      boardId: { in: elsewhere.map(({ homework }) => homework.boardId) },
      id: { in: elsewhere.map(({ cardId }) => cardId) },
    },
  })
  const contents = new Map(cards.map((card) => [`${card.boardId}/${card.id}`, draftOf(card)]))
  const versions = own.map((carry): [string, OtherVersion[]] => [
    carry.cardId,
    elsewhere
      .filter((other) => originOf(other) === originOf(carry))
      .flatMap(({ cardId, homework }) => {
        const content = contents.get(`${homework.boardId}/${cardId}`)
        const municipality = homework.municipality.name
        return content ? [{ homeworkId: homework.id, municipality, content }] : []
      }),
  ])
  return Object.fromEntries(versions.filter(([, others]) => others.length > 0))
}

const originOf = ({ fromBoardId, fromCardId }: Carry): string => `${fromBoardId}/${fromCardId}`
