/** The order of a plan: its chapters, and in each the activities, by id. */
export type PlanOrder = readonly ChapterOrder[]

export type ChapterOrder = { readonly id: string; readonly activityIds: readonly string[] }

/** The live number of an activity: chapter position "." activity position, both from 1. */
export function activityNumber(chapterPosition: number, activityPosition: number): string {
  return `${chapterPosition}.${activityPosition}`
}

/** The live number of each activity, by id. */
export function numberActivities(order: PlanOrder): Map<string, string> {
  return new Map(
    order.flatMap(({ activityIds }, chapter) =>
      activityIds.map((id, at): [string, string] => [id, activityNumber(chapter + 1, at + 1)]),
    ),
  )
}

/** The number that an activity added at the end of a chapter gets; null for a chapter that is not there. */
export function nextNumber(order: PlanOrder, chapterId: string): string | null {
  const at = order.findIndex(({ id }) => id === chapterId)
  const chapter = order[at]
  return chapter ? activityNumber(at + 1, chapter.activityIds.length + 1) : null
}
