import { partiesText } from '../party/partiesText'
import {
  revisionActivities,
  type RevisionActivity,
  type RevisionChapter,
  type RevisionContent,
} from './revision'
import { wordDiff, type WordChange } from './wordDiff'

/** What two revisions are compared by; the decision and the revision's number are no difference. */
export type Compared = Pick<RevisionContent, 'title' | 'preamble' | 'chapters'>

export type TextChange = { before: string; after: string; words: WordChange[] }

const FIELDS = ['text', 'description', 'parties', 'target', 'goal'] as const

export type ComparedField = (typeof FIELDS)[number]

export type FieldChange = TextChange & { field: ComparedField }

/** An activity that both have; `number` is that of the later one. */
export type ActivityChange = { id: string; number: string; fields: FieldChange[] }

export type DeadlineChange = { id: string; number: string; before: string; after: string }

export type RevisionDiff = {
  title: TextChange | null
  preamble: TextChange | null
  /** Chapters that are new (`before` is empty), gone (`after` is empty) or have another title. */
  chapters: (TextChange & { id: string; number: number })[]
  /** New, or taken up again after they were left out. */
  added: RevisionActivity[]
  /** Left out; as they stood before. */
  struck: RevisionActivity[]
  /** Gone without a trace, as only activities that were never approved can be. */
  removed: RevisionActivity[]
  renumbered: { id: string; before: string; after: string }[]
  changed: ActivityChange[]
  /** Deadlines as they are written; they are not among the changed fields. */
  moved: DeadlineChange[]
}

/** What changed from one state of a plan to another, in the order of the later one. */
export function revisionDiff(before: Compared, after: Compared): RevisionDiff {
  const old = new Map(revisionActivities(before).map((activity) => [activity.id, activity]))
  const now = revisionActivities(after)
  const ids = new Set(now.map(({ id }) => id))
  const kept = now.flatMap((activity) => {
    const earlier = old.get(activity.id)
    return earlier && !activity.isStruck && !earlier.isStruck ? [[earlier, activity] as const] : []
  })
  const goalsBefore = goalTexts(before.chapters)
  const goalsAfter = goalTexts(after.chapters)
  return {
    title: textChange(before.title, after.title),
    preamble: textChange(before.preamble, after.preamble),
    chapters: chapterChanges(before.chapters, after.chapters),
    added: now.filter(({ id, isStruck }) => !isStruck && (old.get(id)?.isStruck ?? true)),
    struck: now.flatMap(({ id, isStruck }) => {
      const earlier = old.get(id)
      return isStruck && earlier && !earlier.isStruck ? [earlier] : []
    }),
    removed: [...old.values()].filter(({ id }) => !ids.has(id)),
    renumbered: kept
      .filter(([earlier, later]) => earlier.number !== later.number)
      .map(([earlier, later]) => ({ id: later.id, before: earlier.number, after: later.number })),
    changed: kept
      .map(([earlier, later]) => ({
        id: later.id,
        number: later.number,
        fields: fieldChanges(factsOf(earlier, goalsBefore), factsOf(later, goalsAfter)),
      }))
      .filter(({ fields }) => fields.length > 0),
    moved: kept
      .filter(([earlier, later]) => earlier.deadlineRaw !== later.deadlineRaw)
      .map(([earlier, { id, number, deadlineRaw }]) => ({
        id,
        number,
        before: earlier.deadlineRaw,
        after: deadlineRaw,
      })),
  }
}

/** Whether two states say the same. */
export function isSameRevision(diff: RevisionDiff): boolean {
  const { title, preamble, ...lists } = diff
  return !title && !preamble && Object.values(lists).every((list) => list.length === 0)
}

/** The numbers of the activities that a difference is about, each once, in the order of the plan. */
export function changedNumbers(diff: RevisionDiff): string[] {
  const { added, struck, removed, renumbered, changed, moved } = diff
  const numbers = [
    ...[...added, ...struck, ...removed, ...changed, ...moved].map(({ number }) => number),
    ...renumbered.map(({ after }) => after),
  ]
  return [...new Set(numbers)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
}

function textChange(before: string, after: string): TextChange | null {
  return before === after ? null : { before, after, words: wordDiff(before, after) }
}

function chapterChanges(
  before: readonly RevisionChapter[],
  after: readonly RevisionChapter[],
): RevisionDiff['chapters'] {
  const titleIn = (chapters: readonly RevisionChapter[], id: string) =>
    chapters.find((chapter) => chapter.id === id)?.title ?? ''
  const gone = before.filter(({ id }) => after.every((chapter) => chapter.id !== id))
  return [...after, ...gone].flatMap(({ id, number }) => {
    const change = textChange(titleIn(before, id), titleIn(after, id))
    return change ? [{ id, number, ...change }] : []
  })
}

type Facts = Readonly<Record<ComparedField, string>>

function factsOf(activity: RevisionActivity, goals: ReadonlyMap<string, string>): Facts {
  const { text, description, parties, target, goalId } = activity
  const goal = goals.get(goalId ?? '') ?? ''
  return { text, description, parties: partiesText(parties), target, goal }
}

function goalTexts(chapters: readonly RevisionChapter[]): Map<string, string> {
  return new Map(chapters.flatMap(({ goals }) => goals.map(({ id, text }) => [id, text])))
}

function fieldChanges(before: Facts, after: Facts): FieldChange[] {
  return FIELDS.flatMap((field) => {
    const change = textChange(before[field], after[field])
    return change ? [{ field, ...change }] : []
  })
}
