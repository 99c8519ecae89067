const NONE: ReadonlySet<string> = new Set()

/**
 * The chapters, by id, after one went a place up or down. At the edge it stays. What is approved
 * stays where it is, and nothing goes before it: a number that a decision named never moves.
 */
export function moveChapter(
  chapterIds: readonly string[],
  chapterId: string,
  step: 'up' | 'down',
  approved = NONE,
): readonly string[] {
  const from = chapterIds.indexOf(chapterId)
  if (from < 0 || approved.has(chapterId)) return chapterIds
  const to = step === 'up' ? from - 1 : from + 1
  const isFree = to >= firstFreeChapter(chapterIds, approved) && to < chapterIds.length
  return isFree ? chapterIds.toSpliced(from, 1).toSpliced(to, 0, chapterId) : chapterIds
}

/** The first place, from 0, that no approved chapter stands in or after. */
export function firstFreeChapter(
  chapterIds: readonly string[],
  approved: ReadonlySet<string>,
): number {
  return chapterIds.findLastIndex((id) => approved.has(id)) + 1
}
