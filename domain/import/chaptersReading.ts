import { readApproval } from './readApproval'
import { municipalityOf, periodOf } from './organisationOf'
import type { ChapterActivity, ChaptersReading } from './planReading'
import type { RawChapter, RawPlan, RawRow } from './rawPlan'
import { furtherCells, rowTexts } from './rowTexts'
import { distinctCount, sum, tally } from './tally'
import type { PlanContext } from './planContext'

/** A plan as chapters of activities, with what can be inferred of it by rule. */
export function chaptersReading(plan: RawPlan, context: PlanContext): ChaptersReading {
  const { head } = plan
  const approval = head.approval && readApproval(head.approval, head.documentDate)
  const chapters = plan.tables.flatMap(({ chapters }) => chapters)
  const read = chapters.map((chapter, at) => chapterOf(chapter, at + 1, context))
  return {
    documentDate: head.documentDate,
    approval,
    title: head.title,
    preamble: head.preamble.join('\n'),
    columns: columnNames(plan),
    chapters: read,
    derived: {
      municipality: municipalityOf(head.title, approval?.body ?? ''),
      period: periodOf(head.title),
      columnMap: Object.fromEntries(
        plan.tables
          .flatMap((table) => table.columns)
          .flatMap(({ name, kind }) => (kind === null || name === '' ? [] : [[name, kind]])),
      ),
      headerBlocks: plan.headerBlocks,
      ...countsOf(read.map(({ activities }) => activities)),
    },
    notes: [...plan.notes],
    leftOver: [...plan.leftOver],
  }
}

/** The heads of the first table, and those of later tables that it lacks. */
function columnNames({ tables }: RawPlan): string[] {
  const [first = [], ...others] = tables.map(({ columns }) => columns.map(({ name }) => name))
  return [...first, ...new Set(others.flat().filter((name) => !first.includes(name)))]
}

function chapterOf(chapter: RawChapter, number: number, context: PlanContext) {
  return {
    derived: { number },
    numberAsWritten: chapter.numberAsWritten,
    title: chapter.title,
    ...(chapter.goals.length > 0 && { goals: chapter.goals.map(({ parts }) => parts.join(' ')) }),
    activities: chapter.rows.map((row) => activityOf(row, context)),
  }
}

function activityOf(row: RawRow, { deadlineOf, partiesOf }: PlanContext): ChapterActivity {
  const { text, deadlineLines, partyLines, targetLines } = rowTexts(row)
  const mentions = partiesOf(partyLines)
  return {
    number: row.number,
    text,
    ...(row.goal && { goal: row.goal.parts.join(' ') }),
    ...furtherCells(row),
    ...(targetLines.length > 0 && { target: targetLines.join('\n') }),
    deadlineRaw: deadlineLines.join(' '),
    deadlineLines,
    partiesRaw: partyLines.join(' '),
    partyLines,
    parties: mentions.map(({ raw }) => raw),
    progress: (row.cells.progress ?? []).join('\n'),
    derived: {
      deadline: deadlineOf(deadlineLines),
      partiesNormalised: mentions.map(({ name }) => name),
    },
  }
}

function countsOf(chapters: readonly (readonly ChapterActivity[])[]) {
  const activities = chapters.flat()
  const deadlines = activities.map(({ deadlineRaw }) => deadlineRaw).filter(Boolean)
  const parties = activities.flatMap(({ parties }) => parties)
  const names = activities.flatMap(({ derived }) => derived.partiesNormalised)
  return {
    counts: {
      chapters: chapters.length,
      activities: sum(chapters.map(({ length }) => length)),
      perChapter: chapters.map(({ length }) => length),
      distinctDeadlineRaw: distinctCount(deadlines),
      partyMentions: parties.length,
      distinctPartiesRaw: distinctCount(parties),
      distinctPartiesNormalised: distinctCount(names),
    },
    deadlineForms: tally(deadlines),
    partyFrequency: tally(names),
  }
}
