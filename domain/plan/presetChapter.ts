/**
 * The chapter that a group's drafts go to unless somebody chooses another: the one with the title
 * the group names, else the one that the title stands for by its number ("2" or "2. …").
 *
 * @returns its id, or null where the group names none that this plan has
 */
export function presetChapter(
  defaultChapter: string,
  chapters: readonly { id: string; number: number; title: string }[],
): string | null {
  const wanted = folded(defaultChapter)
  if (wanted === '') return null
  const byTitle = chapters.find(({ title }) => folded(title) === wanted)
  const number = /^\d+/.exec(defaultChapter.trim())?.[0]
  const byNumber = chapters.find((chapter) => String(chapter.number) === number)
  return (byTitle ?? byNumber)?.id ?? null
}

const folded = (title: string): string =>
  title
    .toLowerCase()
    .replace(/^\s*\d+[.)]\s*/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
