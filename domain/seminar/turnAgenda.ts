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

/** Something to talk about in a turn. `cardId` and `text` say which draft; absent for the whole. */
export type AgendaLine =
  | { kind: 'nothing' }
  | { kind: 'comments'; count: number; cardId?: string; text?: string }
  | { kind: 'missing'; fields: readonly DraftGap[]; cardId: string; text: string }
  | { kind: 'shared'; others: readonly string[]; cardId: string; text: string }

/**
 * Builds the agenda of every turn out of what is open: first what was asked, then what is missing,
 * then what several municipalities took from the same draft.
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
  const comments = drafts.flatMap(({ cardId, text, openComments: count }): AgendaLine[] =>
    count > 0 ? [{ kind: 'comments', count, cardId, text }] : [],
  )
  const missing = drafts.flatMap((draft): AgendaLine[] => {
    const fields = draftGaps(draft)
    const { cardId, text } = draft
    return fields.length > 0 ? [{ kind: 'missing', fields, cardId, text }] : []
  })
  const shared = drafts.flatMap(({ origin, cardId, text }): AgendaLine[] => {
    const others = origin ? takersOfDraft(origin).filter((name) => name !== municipality) : []
    return others.length > 0 ? [{ kind: 'shared', others, cardId, text }] : []
  })
  return [
    ...(drafts.length === 0 ? [{ kind: 'nothing' } as const] : []),
    ...(openComments > 0 ? [{ kind: 'comments', count: openComments } as const] : []),
    ...comments,
    ...missing,
    ...shared,
  ]
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
