import type { Plan } from '../../../domain/plan/plan'

/** Where an activity would land: before the `at`-th of its chapter, from 0, without itself. */
export type DropPlace = { chapterId: string; at: number }

/** What the head of a chapter is called among the rows, below which its first activity stands. */
export const headRow = (chapterId: string): string => `head of ${chapterId}`

/** The place right after a row, which is an activity or the head of a chapter; none above the first head. */
export function dropPlace(
  chapters: readonly Chapter[],
  dragged: string,
  after: string | null,
): DropPlace | null {
  const rows = chapters.flatMap(({ id: chapterId, activities }) => {
    const others = activities.filter(({ id }) => id !== dragged)
    return [headRow(chapterId), ...others.map(({ id }) => id)].map((row, at) => ({
      row,
      place: { chapterId, at },
    }))
  })
  return rows.find(({ row }) => row === after)?.place ?? null
}

type Chapter = Pick<Plan['chapters'][number], 'id'> & { activities: readonly { id: string }[] }
