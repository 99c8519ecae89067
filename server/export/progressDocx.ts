import { Document, HeadingLevel, Packer, Paragraph, TextRun, type Table } from 'docx'
import type { Language } from '../../domain/language'
import type { OpenActivity } from '../../domain/progress/overview'
import { SHOWN_STATUSES } from '../../domain/progress/shownStatus'
import type { PlanProgress } from '../progress/loadProgress'
import { chapterTable, docxColumns } from './chapterTable'
import { docxStyles } from './docxStyle'
import { landscapeSection } from './landscapeSection'
import type { PlanDocxLabels } from './planDocxLabels'
import { simpleTable } from './simpleTable'
import { xmlText } from './xmlText'

/** The words of an interim report, in its language. */
export type ProgressDocxLabels = PlanDocxLabels & {
  title: string
  /** Says the day of the report, `2026-03-02`. */
  asOf: (day: string) => string
  chapter: string
  total: string
  summary: string
  silent: string
  late: string
  moved: string
  before: string
  after: string
  reason: string
  /** Says when an activity was last heard of; null for never. */
  lastHeard: (day: string | null) => string
  nothing: string
}

/**
 * How far a plan is, as a Word document on A4 on its side: counts by chapter and status, who is silent,
 * who is late, which deadlines were moved, and every activity with what was reported last.
 */
export async function progressDocx(
  { plan, overview, moved, today }: PlanProgress,
  language: Language,
  labels: ProgressDocxLabels,
): Promise<Uint8Array> {
  const columns = docxColumns(plan, labels)
  const children = [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: xmlText(labels.title) }),
    new Paragraph({ text: xmlText(`${plan.title}. ${labels.asOf(today)}`) }),
    heading(labels.summary),
    summaryTable(overview, labels),
    ...openActivities(labels.silent, overview.silent, labels),
    ...openActivities(labels.late, overview.late, labels),
    heading(labels.moved),
    ...movedDeadlines(moved, labels),
    ...plan.chapters.flatMap((chapter) => [
      heading(`${chapter.number}. ${chapter.title}`),
      chapterTable(chapter, columns, labels),
    ]),
  ]
  const document = new Document({
    title: xmlText(`${labels.title}: ${plan.title}`),
    creator: xmlText(plan.organisation),
    lastModifiedBy: xmlText(plan.organisation),
    styles: docxStyles(language),
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2 },
    sections: [landscapeSection(plan.organisation, children)],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const heading = (text: string) =>
  new Paragraph({ heading: HeadingLevel.HEADING_2, text: xmlText(text) })

function summaryTable(
  { chapters, counts, total }: PlanProgress['overview'],
  labels: ProgressDocxLabels,
): Table {
  const statuses = SHOWN_STATUSES.filter((status) => counts[status] > 0)
  return simpleTable(
    [labels.chapter, ...statuses.map((status) => labels.statuses[status]), labels.total],
    [
      ...chapters.map((chapter) => [
        `${chapter.number}. ${chapter.title}`,
        ...statuses.map((status) => String(chapter.counts[status])),
        String(chapter.total),
      ]),
      [labels.total, ...statuses.map((status) => String(counts[status])), String(total)],
    ],
    4,
  )
}

function openActivities(
  title: string,
  activities: readonly OpenActivity[],
  labels: ProgressDocxLabels,
): Paragraph[] {
  if (activities.length === 0) return [heading(title), new Paragraph(xmlText(labels.nothing))]
  return [
    heading(title),
    ...activities.map(
      ({ number, text, deadlineRaw, lastDay }) =>
        new Paragraph({
          children: [
            new TextRun({ text: xmlText(`${number} `), bold: true }),
            new TextRun(xmlText(`${text} (${deadlineRaw}) – ${labels.lastHeard(lastDay)}`)),
          ],
        }),
    ),
  ]
}

function movedDeadlines(
  moved: PlanProgress['moved'],
  labels: ProgressDocxLabels,
): (Paragraph | Table)[] {
  if (moved.length === 0) return [new Paragraph(xmlText(labels.nothing))]
  return [
    simpleTable(
      [labels.number, labels.before, labels.after, labels.reason],
      moved.map(({ number, before, after, reason }) => [number, before, after, reason]),
    ),
  ]
}
