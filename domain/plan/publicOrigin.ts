/**
 * Where an activity came from, as everybody may read it: never who wrote, promoted or decided. The
 * titles and names are those of the workshop, its group and the municipality, as they were typed.
 */
export type PublicOrigin = {
  workshop: string
  /** ISO date. */
  workshopDate: string
  /** Empty where no group wrote it. */
  group: string
  /** The municipality that finished it as homework; null where nobody did. */
  homework: string | null
  /** The ISO date of the seminar that accepted it; null where none did. */
  seminarDate: string | null
  /** What the seminar decided; null where it was not asked. */
  decision: 'accepted' | null
}

/** Origins by the id of the activity; what was written in the plan itself has none. */
export type PublicOrigins = Readonly<Record<string, PublicOrigin>>
