import { toPlanDraft } from '../../domain/import/planDraft'
import type { PlanReading } from '../../domain/import/planReading'
import { activityNumber } from '../../domain/plan/numbering'

const TEXT_MAX = 90

/** A reading as plain text for a person: chapters, activities, notes and what is left over. */
export function previewReading(reading: PlanReading): string {
  const draft = toPlanDraft(reading)
  const count = draft.chapters.reduce((sum, { activities }) => sum + activities.length, 0)
  const chapters = draft.chapters.flatMap((chapter, at) => [
    '',
    `${at + 1}. ${shortened(chapter.title)} (${chapter.activities.length})`,
    ...chapter.activities.map((activity, index) => {
      const number = activity.numberAsWritten ?? activityNumber(at + 1, index + 1)
      const cells = [activity.deadlineRaw, activity.partiesRaw].filter(Boolean).map(shortened)
      return `   ${number} ${shortened(activity.text)}${cells.map((cell) => ` | ${cell}`).join('')}`
    }),
  ])
  return [
    draft.title,
    `${draft.chapters.length} chapters, ${count} activities`,
    ...chapters,
    ...section(
      'Notes',
      draft.notes.map(({ key, params }) => `${key} ${JSON.stringify(params)}`),
    ),
    ...section(
      'Left over',
      draft.leftOver.map(({ line, text }) => `line ${line}: ${shortened(text)}`),
    ),
  ].join('\n')
}

const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `   ${line}`)]

const shortened = (text: string) => {
  const line = text.replaceAll('\n', ' ')
  return line.length <= TEXT_MAX ? line : `${line.slice(0, TEXT_MAX - 1)}…`
}
