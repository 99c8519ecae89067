import type { FurtherCells } from './planReading'
import type { RawRow } from './rawPlan'
import { hasResponsibleLabel, splitResponsible } from './splitResponsible'

/** The paragraphs of a row's cells that hold several things, put where each belongs. */
export type RowTexts = {
  text: string
  deadlineLines: string[]
  partyLines: string[]
  targetLines: string[]
  /** The cell that target and responsible share, whole; null when they have columns of their own. */
  sharedLines: string[] | null
}

/** The texts of a row. A target cell that names its responsible is parted when no column names one. */
export function rowTexts({ cells }: RawRow): RowTexts {
  const { activity = [], deadline = [], party = [], target = [], targetAndParty } = cells
  const labelled = party.length === 0 && hasResponsibleLabel(target)
  const shared = targetAndParty ?? (labelled ? target : null)
  const split = shared === null ? { target: [], responsible: [] } : splitResponsible(shared)
  return {
    text: activity.join(' '),
    deadlineLines: deadline,
    partyLines: [...party, ...split.responsible],
    targetLines: labelled ? split.target : [...target, ...split.target],
    sharedLines: shared,
  }
}

/** The cells that only some plans have, without the empty ones; paragraphs on lines of their own. */
export function furtherCells({
  cells,
  other,
}: RawRow): Pick<FurtherCells, 'description' | 'status' | 'other'> {
  const { description = [], status = [] } = cells
  return {
    ...(description.length > 0 && { description: description.join('\n') }),
    ...(status.length > 0 && { status: status.join(' ') }),
    ...(other.size > 0 && {
      other: Object.fromEntries([...other].map(([head, parts]) => [head, parts.join('\n')])),
    }),
  }
}
