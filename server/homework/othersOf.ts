import type { HomeworkState } from '../../domain/homework/homeworkState'
import type { DraftContent } from '../../domain/plan/promotion'
import type { Carry, Homework } from '../../prisma/generated/client'
import { readCardsOf } from '../board/readCardsOf'
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
  const cardAt = await readCardsOf(
    tx,
    elsewhere.map(({ homework }) => homework.boardId),
  )
  const versions = new Map<string, OtherVersion[]>()
  for (const { cardId, homework, ...origin } of elsewhere) {
    const card = cardAt({ boardId: homework.boardId, cardId })
    if (!card) continue
    const key = originKey(origin)
    const municipality = homework.municipality.name
    const version = { homeworkId: homework.id, municipality, content: draftOf(card) }
    versions.set(key, [...(versions.get(key) ?? []), version])
  }
  const ofOwn = own.map((carry) => [carry.cardId, versions.get(originKey(carry)) ?? []] as const)
  return Object.fromEntries(ofOwn.filter(([, others]) => others.length > 0))
}

const originKey = ({ fromBoardId, fromCardId }: Pick<Carry, 'fromBoardId' | 'fromCardId'>) =>
  `${fromBoardId}/${fromCardId}`
