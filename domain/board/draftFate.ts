/** How a draft can end that goes into no plan and no homework. */
export const DRAFT_ENDINGS = ['parked', 'merged', 'declined'] as const

export type DraftEnding = (typeof DRAFT_ENDINGS)[number]

/** What can become of a draft; `open` is what still has to be decided. */
export const DRAFT_FATES = ['adopted', 'carried', ...DRAFT_ENDINGS, 'open'] as const

export type DraftFate = (typeof DRAFT_FATES)[number]

/** What counts where several things became of a draft: a plan first, then homework, then how it was ended. */
export function draftFate(draft: {
  isAdopted: boolean
  isCarried: boolean
  ending: DraftEnding | null
}): DraftFate {
  if (draft.isAdopted) return 'adopted'
  if (draft.isCarried) return 'carried'
  return draft.ending ?? 'open'
}

/** Whether a value from outside names an ending. */
export const isDraftEnding = (value: unknown): value is DraftEnding =>
  DRAFT_ENDINGS.some((ending) => ending === value)

/**
 * Whether a draft would in the end be merged into itself.
 *
 * @param merges the drafts of the board that are merged already, each with the one it went into
 */
export function isMergedIntoItself(
  cardId: string,
  into: string,
  merges: ReadonlyMap<string, string>,
): boolean {
  const passed = new Set<string>()
  let at: string | undefined = into
  while (at !== undefined && !passed.has(at)) {
    if (at === cardId) return true
    passed.add(at)
    at = merges.get(at)
  }
  return false
}
