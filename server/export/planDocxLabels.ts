import type { ShownStatus } from '../../domain/progress/shownStatus'

/** The words of a plan's document, in its language. */
export type PlanDocxLabels = {
  /** The word above the decision, such as "KINNITATUD". */
  approved: string
  /** What is to be filled in where the decision is not known yet. */
  body: string
  date: string
  sitting: string
  agendaItem: string
  instrument: string
  /** The heads of the columns. */
  number: string
  goal: string
  activity: string
  description: string
  deadline: string
  party: string
  target: string
  status: string
  progress: string
  /** Stands with the number of an activity that an amendment left out. */
  struck: string
  statuses: Readonly<Record<ShownStatus, string>>
}
