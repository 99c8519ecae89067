/** The days of what follows a workshop, as ISO dates; null where it was not set yet. */
export type FollowingDays = {
  homework: { opensOn: string; dueOn: string } | null
  seminar: { date: string } | null
}

export type DayProblem = {
  /** A key of `refusal`. */
  reason: 'workshopAfterHomework' | 'workshopAfterSeminar'
  /** The ISO date that the workshop would come after. */
  day: string
}

/**
 * What keeps a workshop from being held on a day: its homework would begin, or its seminar be held,
 * before it. Null where nothing does.
 *
 * @param day ISO date
 */
export function dayProblem(day: string, { homework, seminar }: FollowingDays): DayProblem | null {
  if (homework) {
    const begins = homework.opensOn < homework.dueOn ? homework.opensOn : homework.dueOn
    if (begins < day) return { reason: 'workshopAfterHomework', day: begins }
  }
  if (seminar && seminar.date < day) return { reason: 'workshopAfterSeminar', day: seminar.date }
  return null
}
