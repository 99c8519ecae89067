/** The order of a plan: its chapters, and in each the activities, by id. */
export type PlanOrder = readonly ChapterOrder[]

export type ChapterOrder = { readonly id: string; readonly activityIds: readonly string[] }

/** The numbers that activities were approved under, by id; an amendment gives none of them again. */
export type ApprovedNumbers = ReadonlyMap<string, string>

const NONE: ApprovedNumbers = new Map()

/** The number of an activity: chapter position "." activity position, both from 1. */
export function activityNumber(chapterPosition: number, activityPosition: number): string {
  return `${chapterPosition}.${activityPosition}`
}

/**
 * The number of each activity, by id: live while a plan is built; in an amendment the approved ones
 * keep theirs, and the new ones of a chapter go on after its highest.
 */
export function numberActivities(order: PlanOrder, approved = NONE): Map<string, string> {
  return new Map(
    order.flatMap(({ activityIds }, chapter) => {
      let last = highestNumber(activityIds, approved)
      return activityIds.map((id): [string, string] => {
        const kept = approved.get(id)
        if (kept !== undefined) return [id, kept]
        last += 1
        return [id, activityNumber(chapter + 1, last)]
      })
    }),
  )
}

/** The number that an activity added at the end of a chapter gets, after the `numbers` there. */
export function numberAfter(chapterNumber: number, numbers: readonly string[]): string {
  return activityNumber(chapterNumber, Math.max(0, ...numbers.map(placeIn)) + 1)
}

/** The highest place that an approved number of a chapter names; 0 where it has none. */
function highestNumber(activityIds: readonly string[], approved: ApprovedNumbers): number {
  return Math.max(0, ...activityIds.map((id) => placeIn(approved.get(id) ?? '')))
}

const placeIn = (number: string) => Number(number.split('.').at(-1))
