import { type CardPlace, placeKey } from '../../domain/board/cardPlace'
import { isDraftEnding, type DraftEnding } from '../../domain/board/draftFate'
import type { Queries } from '../db'
import { byCard } from './byCard'
import { readCardsOf } from './readCardsOf'
import { readPlaces, type Place } from './readPlaces'

/** A draft's copy in the homework of a municipality, and what became of it there. */
export type CarriedDraft = {
  homeworkId: string
  municipality: string
  /** Where the copy stands in a plan. */
  places: Place[]
  /** The reason with which the seminar dropped it; null where it did not, or has not said so yet. */
  dropped: string | null
}

/** Who reads: a host of the seminar, somebody of a municipality of it, or anybody. */
export type FateReader = { isHost: boolean; municipalityId: string | null }

export type EndedDraft = {
  ending: DraftEnding
  reason: string
  mergedInto: string | null
  /** What the draft says that it was merged into; null where it was not, or that one is gone. */
  mergedText: string | null
}

/** What became of a draft beside plans; only drafts that something became of have one. */
export type Fate = {
  boardId: string
  cardId: string
  carried: CarriedDraft[]
  ended: EndedDraft | null
}

/**
 * The fates of a workshop's drafts, or of one board's. Why the seminar dropped a draft is told to all
 * once the seminar has ended, and before that to its hosts and the municipality itself.
 */
export async function readFates(
  tx: Queries,
  { workshopId, boardId }: { workshopId: string; boardId?: string },
  reader: FateReader,
): Promise<Fate[]> {
  const board = { workshopId, groupId: { not: null }, ...(boardId ? { id: boardId } : {}) }
  const endings = await tx.draftEnding.findMany({ where: { board } })
  const cardAt = await readCardsOf(
    tx,
    endings.flatMap(({ boardId, mergedInto }) => (mergedInto === null ? [] : [boardId])),
  )
  const fates = new Map<string, Fate>()
  const fateOf = (of: CardPlace): Fate => {
    const key = placeKey(of)
    const fate = fates.get(key) ?? { ...of, carried: [], ended: null }
    fates.set(key, fate)
    return fate
  }
  for (const { boardId, cardId, ending, reason, mergedInto } of endings) {
    fateOf({ boardId, cardId }).ended = {
      ending: endingOf(ending),
      reason,
      mergedInto,
      mergedText:
        mergedInto === null ? null : (cardAt({ boardId, cardId: mergedInto })?.text ?? null),
    }
  }
  for (const { from, carried } of await readCarried(tx, workshopId, boardId, reader)) {
    fateOf(from).carried.push(carried)
  }
  return [...fates.values()]
}

async function readCarried(
  tx: Queries,
  workshopId: string,
  boardId: string | undefined,
  { isHost, municipalityId }: FateReader,
) {
  const carries = await tx.carry.findMany({
    where: { homework: { workshopId }, ...(boardId ? { fromBoardId: boardId } : {}) },
    include: { homework: { include: { municipality: true } } },
    orderBy: { homework: { municipality: { position: 'asc' } } },
  })
  const lastOf = await readLastDecisions(tx, workshopId)
  const placesOf = byCard(await readPlaces(tx, { workshopId }))
  const ended = await tx.seminar.count({ where: { workshopId, state: 'ended' } })
  return carries.map(({ fromBoardId, fromCardId, cardId, homework }) => {
    const last = lastOf.get(`${homework.id}/${cardId}`)
    const isTold = isHost || ended > 0 || homework.municipalityId === municipalityId
    const carried: CarriedDraft = {
      homeworkId: homework.id,
      municipality: homework.municipality.name,
      places: placesOf({ boardId: homework.boardId, cardId }),
      dropped: isTold && last?.decision === 'dropped' ? last.note : null,
    }
    return { from: { boardId: fromBoardId, cardId: fromCardId }, carried }
  })
}

/** What a workshop's seminar decided last about each draft, by homework and card. */
async function readLastDecisions(tx: Queries, workshopId: string) {
  const decisions = await tx.draftDecision.findMany({
    where: { homework: { workshopId } },
    select: { homeworkId: true, cardId: true, decision: true, note: true },
    orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
  })
  return new Map(decisions.map((one) => [`${one.homeworkId}/${one.cardId}`, one]))
}

function endingOf(stored: string): DraftEnding {
  if (!isDraftEnding(stored)) throw new Error(`unknown ending ${stored}`)
  return stored
}
