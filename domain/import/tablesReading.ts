import { readApproval } from './readApproval'
import { goalTable } from './goalTable'
import { organisationKindOf, organisationOf } from './organisationOf'
import type { GoalActivity, RowsTable, SectionsTable, TableRow, TablesReading } from './planReading'
import type { RawPlan, RawRow, RawTable } from './rawPlan'
import { furtherCells, rowTexts } from './rowTexts'
import { distinctCount, sum, tally } from './tally'
import type { PlanContext } from './planContext'

/** A plan as tables, some of them with goals that span activities, and what can be inferred by rule. */
export function tablesReading(plan: RawPlan, context: PlanContext): TablesReading {
  const { head } = plan
  const organisation = organisationOf(head.title, head.preamble)
  const tables = plan.tables.map((table) =>
    isPlain(table) ? rowsTable(table, context) : goalTable(table, context),
  )
  return {
    title: head.title,
    preamble: [...head.preamble],
    ...(head.documentDate !== null && { documentDate: head.documentDate }),
    ...(head.approval && { approval: readApproval(head.approval, head.documentDate) }),
    tables,
    derived: {
      organisation,
      organisationKind: organisation === null ? null : organisationKindOf(organisation),
      year: context.year,
      ...countsOf(tables),
    },
    notes: [...plan.notes],
    leftOver: [...plan.leftOver],
  }
}

/** Whether a table is only rows: no goals, no sections. */
const isPlain = ({ chapters }: RawTable) =>
  chapters.every(({ origin, goals }) => origin === 'implicit' && goals.length === 0)

function rowsTable(table: RawTable, context: PlanContext): RowsTable {
  return {
    caption: table.caption,
    columns: table.columns.map(({ name }) => name),
    rows: table.chapters.flatMap(({ rows }) => rows).map((row) => tableRow(row, context)),
  }
}

function tableRow(row: RawRow, { partiesOf }: PlanContext): TableRow {
  const { text, deadlineLines, partyLines, targetLines } = rowTexts(row)
  const { progress = [] } = row.cells
  return {
    line: row.lines[0] ?? 0,
    ...(row.number !== null && { number: row.number }),
    activity: text,
    ...furtherCells(row),
    ...(targetLines.length > 0 && { targetLevel: targetLines.join(' ') }),
    ...(deadlineLines.length > 0 && { deadlineRaw: deadlineLines.join(' ') }),
    ...(progress.length > 0 && { progress: progress.join('\n') }),
    responsibleRaw: partyLines.join('\n'),
    responsible: partiesOf(partyLines).map(({ raw }) => raw),
  }
}

function countsOf(tables: readonly (RowsTable | SectionsTable)[]) {
  const sections = tables.flatMap((table) => ('sections' in table ? table.sections : []))
  const goals = sections.flatMap((section) => section.goals)
  const activities = goals.flatMap((goal) => goal.activities)
  const names = activities.flatMap(({ derived }) => derived.responsible?.people ?? [])
  const count = (test: (activity: GoalActivity) => boolean) => activities.filter(test).length
  return {
    counts: {
      table1Activities: sum(tables.map((table) => ('rows' in table ? table.rows.length : 0))),
      sections: sections.length,
      goals: goals.filter(({ text }) => text !== '').length,
      activities: activities.length,
      perSection: sections.map(({ title, goals }): [string, number, number] => [
        title,
        goals.length,
        sum(goals.map((goal) => goal.activities.length)),
      ]),
      goalsSpanningSeveralActivities: goals.filter((goal) => goal.activities.length > 1).length,
      activitiesWithInheritedGoal: count(({ goalInherited }) => goalInherited),
      activitiesWithEmptyTargetCell: count(
        ({ targetAndResponsibleRaw, targetLevel }) =>
          (targetAndResponsibleRaw ?? targetLevel ?? '') === '',
      ),
      activitiesWithoutResponsible: count(({ responsible }) => responsible.length === 0),
      distinctResponsibleRaw: distinctCount(activities.flatMap(({ responsible }) => responsible)),
      distinctResponsibleNormalised: distinctCount(names),
      activitiesWithTimeHintInTarget: count(({ derived }) => derived.deadlineHints !== undefined),
      metricPhrases: sum(activities.map(({ derived }) => derived.metricsRaw?.length ?? 0)),
    },
    responsibleFrequency: tally(names),
  }
}
