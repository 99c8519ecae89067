import { partiesText } from '../party/partiesText'
import type { Activity, Chapter, Plan } from '../plan/plan'
import type { PublicOrigin, PublicOrigins } from '../plan/publicOrigin'
import { shownReport } from '../progress/publicReports'
import { shownStatus, type ShownStatus } from '../progress/shownStatus'
import { originText } from './originText'
import { datedText } from './progressText'

const COLUMNS = [
  'peatükk nr',
  'peatükk',
  'eesmärk',
  'nr',
  'tegevus',
  'kirjeldus',
  'tähtaeg',
  'osapooled',
  'sihttase',
  'olek',
  'täitmine',
  'aruandeperiood',
  'tõend',
]

/** Only in a file for everybody: a plan's own people see more of the way than a line. */
const ORIGIN = 'päritolu'

/** The file is Estonian whatever the reader's language, so that one file goes round among all. */
const STATUS_WORDS: Readonly<Record<ShownStatus, string>> = {
  notStarted: 'alustamata',
  inProgress: 'töös',
  regular: 'toimub järjepidevalt',
  withCouncil: 'volikogus',
  onHold: 'ootel',
  partly: 'osaliselt täidetud',
  done: 'täidetud',
  dropped: 'loobutud',
  unknown: 'teadmata',
}

/** An activity that an amendment left out has no other status any more. */
const STRUCK = 'välja jäetud'

/**
 * The activities of a plan as CSV that a spreadsheet opens as a table: UTF-8 with a byte order mark,
 * semicolons, CRLF after each row. A cell that a spreadsheet would run as a formula gets a leading
 * apostrophe. A goal or chapter that has no activity gets a row of its own.
 *
 * @param origins where activities came from; without them there is no column for that
 */
export function planCsv(plan: Plan, origins?: PublicOrigins): string {
  const columns = origins ? [...COLUMNS, ORIGIN] : COLUMNS
  const rows = [columns, ...plan.chapters.flatMap((chapter) => chapterRows(chapter, origins))]
  const width = columns.length
  return `\uFEFF${rows.map((row) => `${filled(row, width).map(cell).join(';')}\r\n`).join('')}`
}

const filled = (row: readonly string[], width: number): string[] =>
  Array.from({ length: width }, (_, at) => row[at] ?? '')

function chapterRows(chapter: Chapter, origins: PublicOrigins = {}): string[][] {
  const goals = new Map(chapter.goals.map(({ id, text }) => [id, text]))
  const used = new Set(chapter.activities.map(({ goalId }) => goalId))
  const rows = chapter.activities.map((activity) => [
    goals.get(activity.goalId ?? '') ?? '',
    ...activityCells(activity, origins[activity.id]),
  ])
  const idle = chapter.goals.filter(({ id }) => !used.has(id)).map(({ text }) => [text])
  const all = [...rows, ...idle]
  return (all.length > 0 ? all : [[]]).map((cells) => {
    return [String(chapter.number), chapter.title, ...cells]
  })
}

function activityCells(activity: Activity, origin: PublicOrigin | undefined): string[] {
  const report = shownReport(activity.progress)
  return [
    activity.number,
    activity.text,
    activity.description,
    activity.deadlineRaw,
    partiesText(activity.parties),
    activity.target,
    activity.isStruck ? STRUCK : STATUS_WORDS[shownStatus(activity)],
    report ? datedText(report) : '',
    report?.period ?? '',
    report?.evidence ?? '',
    origin ? originText(origin) : '',
  ]
}

/**
 * What a spreadsheet may take for a formula, also by its full-width signs; and what would be taken for
 * one that was made harmless here when it is read back.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text
  return /[;"\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
