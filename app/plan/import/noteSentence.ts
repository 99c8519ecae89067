import type { TFunction } from 'i18next'
import type { NoteKey, ReadingNote } from '../../../domain/import/planReading'

const SENTENCES = {
  activitiesWithoutResponsible: 'plan.noteActivitiesWithoutResponsible',
  activitiesWithoutDeadline: 'plan.noteActivitiesWithoutDeadline',
  deadlinesNotUnderstood: 'plan.noteDeadlinesNotUnderstood',
  goalContinuedOverPageBreak: 'plan.noteGoalContinued',
  activityContinuedOverPageBreak: 'plan.noteActivityContinued',
  cellContinuedOverPageBreak: 'plan.noteCellContinued',
  chapterNumbersRepeat: 'plan.noteChapterNumbersRepeat',
  columnHeadsRepeated: 'plan.noteColumnHeadsRepeated',
  columnNotKnown: 'plan.noteColumnNotKnown',
  columnsGuessed: 'plan.noteColumnsGuessed',
  dateAfterApproval: 'plan.noteDateAfterApproval',
  activityNumbersRepeat: 'plan.noteActivityNumbersRepeat',
  partySpellingsJoined: 'plan.notePartySpellingsJoined',
  linesLeftOver: 'plan.noteLinesLeftOver',
  noActivities: 'plan.noteNoActivities',
} as const satisfies Record<NoteKey, string>

/** A note of a reading as a sentence in the reader's language. */
export function noteSentence(t: TFunction, { key, params }: ReadingNote): string {
  // Each sentence names its own gaps; which of them a note fills is the reading's promise.
  return t(SENTENCES[key] as 'plan.noteColumnsGuessed', params)
}
