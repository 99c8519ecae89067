import { draftGaps, type DraftGap } from '../homework/draftGaps'
import type { DraftContent } from '../plan/promotion'

/** A draft of a homework as the agenda looks at it. */
export type AgendaDraft = DraftContent & {
  cardId: string
  /** Names the draft that it was carried from; null for one that was written as homework. */
  origin: string | null
  /** How many comments on it nobody has settled. */
  openComments: number
}

export type AgendaHomework = {
  homeworkId: string
  municipality: string
  drafts: readonly AgendaDraft[]
  /** Unsettled comments on the homework as a whole. */
  openComments: number
}

/** Something to talk about in a turn: that there is no draft, the whole homework, or one draft. */
export type AgendaLine =
  { kind: 'nothing' } | { kind: 'whole'; openComments: number } | ({ kind: 'draft' } & DraftPoints)

/** What is open about one draft; at least one of its points says something. */
export type DraftPoints = {
  cardId: string
  text: string
  openComments: number
  missing: readonly DraftGap[]
  /** The other municipalities that took the same draft. */
  others: readonly string[]
}

/**
 * Builds the agenda of every turn out of what is open. Each draft stands on it once, with all that is
 * open about it; first those that were commented on, then those that lack something, then those that
 * several municipalities took.
 *
 * @returns lines by homework id; a municipality where all is in order has none
 */
export function turnAgenda(homework: readonly AgendaHomework[]): Record<string, AgendaLine[]> {
  const takers = takersOf(homework)
  return Object.fromEntries(
    homework.map((one) => [one.homeworkId, linesOf(one, (origin) => takers.get(origin) ?? [])]),
  )
}

function linesOf(
  { municipality, drafts, openComments }: AgendaHomework,
  takersOfDraft: (origin: string) => readonly string[],
): AgendaLine[] {
  const points = drafts.map(({ origin, ...draft }): DraftPoints => {
    const takers = origin ? takersOfDraft(origin) : []
    return {
      cardId: draft.cardId,
      text: draft.text,
      openComments: draft.openComments,
      missing: draftGaps(draft),
      others: takers.filter((name) => name !== municipality),
    }
  })
  return [
    ...(drafts.length === 0 ? [{ kind: 'nothing' } as const] : []),
    ...(openComments > 0 ? [{ kind: 'whole', openComments } as const] : []),
    ...points
      .filter((one) => rankOf(one) < ALL_IN_ORDER)
      .toSorted((one, other) => rankOf(one) - rankOf(other))
      .map((one) => ({ kind: 'draft', ...one }) as const),
  ]
}

const ALL_IN_ORDER = 3

function rankOf({ openComments, missing, others }: DraftPoints): number {
  if (openComments > 0) return 0
  if (missing.length > 0) return 1
  return others.length > 0 ? 2 : ALL_IN_ORDER
}

function takersOf(homework: readonly AgendaHomework[]): Map<string, string[]> {
  const takers = new Map<string, string[]>()
  for (const { municipality, drafts } of homework) {
    for (const origin of new Set(drafts.flatMap((draft) => draft.origin ?? []))) {
      takers.set(origin, [...(takers.get(origin) ?? []), municipality])
    }
  }
  return takers
}
