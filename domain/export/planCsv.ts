import { partiesText } from '../party/partiesText'
import type { Activity, Chapter, Plan } from '../plan/plan'
import { shownStatus, type ShownStatus } from '../progress/shownStatus'
import { progressText } from './progressText'

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
]

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
 */
export function planCsv(plan: Plan): string {
  const rows = [COLUMNS, ...plan.chapters.flatMap(chapterRows)]
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`
}

function chapterRows(chapter: Chapter): string[][] {
  const goals = new Map(chapter.goals.map(({ id, text }) => [id, text]))
  const used = new Set(chapter.activities.map(({ goalId }) => goalId))
  const rows = chapter.activities.map((activity) => [
    goals.get(activity.goalId ?? '') ?? '',
    ...activityCells(activity),
  ])
  const idle = chapter.goals.filter(({ id }) => !used.has(id)).map(({ text }) => [text])
  const all = [...rows, ...idle]
  return (all.length > 0 ? all : [[]]).map((cells) => {
    const row = [String(chapter.number), chapter.title, ...cells]
    return [...row, ...Array.from({ length: COLUMNS.length - row.length }, () => '')]
  })
}

function activityCells(activity: Activity): string[] {
  return [
    activity.number,
    activity.text,
    activity.description,
    activity.deadlineRaw,
    partiesText(activity.parties),
    activity.target,
    activity.isStruck ? STRUCK : STATUS_WORDS[shownStatus(activity)],
    progressText(activity.progress),
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
