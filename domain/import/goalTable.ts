import type { PartyMention } from '../party/party'
import { deadlineHints } from './deadlineHints'
import type { PlanContext } from './planContext'
import type { GoalActivity, GoalReading, SectionReading, SectionsTable } from './planReading'
import type { RawChapter, RawGoal, RawRow, RawTable } from './rawPlan'
import { furtherCells, rowTexts } from './rowTexts'
import { targetMeasures } from './targetMeasures'

/** A table whose sections hold goals, each spanning the activities that stand beside it. */
export function goalTable(table: RawTable, context: PlanContext): SectionsTable {
  let index = 0
  const sharesCell = table.columns.some(({ kind }) => kind === 'targetAndParty')
  const read = (row: RawRow) => {
    index += 1
    return goalActivity(row, { ...context, index, sharesCell })
  }
  return {
    caption: table.caption,
    columns: table.columns.map(({ name }) => name),
    sections: table.chapters.map((chapter) => sectionOf(chapter, read)),
  }
}

function sectionOf(chapter: RawChapter, read: (row: RawRow) => GoalActivity): SectionReading {
  const goals: GoalReading[] = []
  let open: RawGoal | null | undefined
  for (const row of chapter.rows) {
    if (open === undefined || open !== row.goal) goals.push(goalOf(row.goal, row))
    open = row.goal
    goals.at(-1)?.activities.push(read(row))
  }
  return {
    line: chapter.line,
    ...(chapter.numberAsWritten !== null && { numberAsWritten: chapter.numberAsWritten }),
    title: chapter.title,
    goals,
  }
}

function goalOf(goal: RawGoal | null, row: RawRow): GoalReading {
  if (goal === null) return { lines: row.lines.slice(0, 1), text: '', activities: [] }
  const textParts = goal.parts.length > 1 && { textParts: goal.parts }
  return { lines: goal.lines, ...textParts, text: goal.parts.join(' '), activities: [] }
}

/** A target that is longer is none; only so much of it is searched for times and measures. */
const SEARCHED_CHARACTERS = 5000

type Place = PlanContext & { index: number; sharesCell: boolean }

function goalActivity(row: RawRow, { index, year, partiesOf, sharesCell }: Place): GoalActivity {
  const { text, deadlineLines, partyLines, targetLines, sharedLines } = rowTexts(row)
  const mentions = partiesOf(partyLines)
  const target = targetLines.join(' ')
  const { progress = [] } = row.cells
  const shared = sharedLines ?? (sharesCell ? [] : null)
  const searched = target.slice(0, SEARCHED_CHARACTERS)
  const hints = deadlineHints(searched, year)
  const measures = targetMeasures(searched)
  return {
    lines: row.lines,
    ...(row.number !== null && { number: row.number }),
    text,
    ...furtherCells(row),
    ...(shared && shared.length > 1 && { targetParts: shared }),
    ...(shared && { targetAndResponsibleRaw: shared.join(' ') }),
    ...(target !== '' && { targetLevel: target }),
    ...(partyLines.length > 0 && { responsibleRaw: partyLines.join('\n') }),
    ...(deadlineLines.length > 0 && { deadlineRaw: deadlineLines.join(' ') }),
    ...(progress.length > 0 && { progress: progress.join('\n') }),
    derived: {
      index,
      ...(mentions.length > 0 && { responsible: responsibleOf(mentions) }),
      ...(hints.length > 0 && { deadlineHints: hints }),
      ...(measures.length > 0 && { metricsRaw: measures }),
    },
    responsible: mentions.map(({ raw }) => raw),
    goal: row.goal?.parts.join(' ') ?? '',
    goalInherited: row.goalInherited,
  }
}

function responsibleOf(mentions: readonly PartyMention[]) {
  const alternative = mentions.find((mention) => mention.alternative !== undefined)?.alternative
  const qualifier = mentions.find((mention) => mention.qualifier !== undefined)?.qualifier
  return {
    people: mentions.map(({ name }) => name),
    ...(alternative !== undefined && { alternative }),
    ...(qualifier !== undefined && { qualifier }),
  }
}
