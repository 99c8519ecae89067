import type { Deadline } from '../deadline/deadline'
import { parseDeadline } from '../deadline/parseDeadline'
import { partyReader, type PartyReader } from './partyReader'
import type { RawPlan } from './rawPlan'
import { remembering } from './remembering'
import { rowTexts } from './rowTexts'
import { yearOf } from './yearOf'

/** How the cells of one plan are read: the year of its title, its deadlines, and how it spells parties. */
export type PlanContext = {
  year: number | null
  deadlineOf: (cell: readonly string[]) => Deadline
  partiesOf: PartyReader
}

/** A cell of two paragraphs that mean nothing together, a begin and an end, is the time between. */
function deadlineOf(cell: readonly string[], read: (text: string) => Deadline): Deadline {
  const whole = read(cell.join(' '))
  if (cell.length !== 2 || whole.kind !== 'text') return whole
  const between = read(cell.join(' – '))
  return RANGES.includes(between.kind) ? between : whole
}

const RANGES: readonly Deadline['kind'][] = ['dateRange', 'monthRange', 'yearRange']

/** The context that a plan itself gives. */
export function planContext({ head, tables }: RawPlan): PlanContext {
  const rows = tables.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.rows))
  const year = yearOf(head.title)
  const read = remembering((text) => parseDeadline(text, year === null ? {} : { year }))
  return {
    year,
    deadlineOf: (cell) => deadlineOf(cell, read),
    partiesOf: partyReader(rows.map((row) => rowTexts(row).partyLines)),
  }
}
