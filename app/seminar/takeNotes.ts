import { mergeEdits } from '../../domain/plan/mergeEdits'
import { TURN_NOTES, type TurnNotes } from '../../domain/seminar/turnNotes'

export type NotesState = {
  /** What the page was last told. */
  seen: TurnNotes
  /** What the server has, as far as this host knows: what they were told, or what was kept since. */
  before: TurnNotes
  fields: TurnNotes
  /** What was sent last, which is no news when it comes back. */
  sent: TurnNotes | null
  /** Where another host wrote too; nothing is saved until a person has decided. */
  contested: readonly (keyof TurnNotes)[]
}

/** Takes in notes that the page was told: mine that come back, or what another host wrote meanwhile. */
export function takeNotes(state: NotesState, theirs: TurnNotes): NotesState {
  const { before, sent } = state
  const base = { ...before }
  for (const field of TURN_NOTES) {
    if (sent?.[field] === theirs[field]) base[field] = theirs[field]
  }
  const { fields, contested } = mergeEdits(base, state.fields, theirs)
  const all = [...new Set([...state.contested, ...contested])]
  return {
    seen: theirs,
    before: theirs,
    fields,
    sent,
    contested: all.filter((field) => fields[field] !== theirs[field]),
  }
}

export const isSameNotes = (one: TurnNotes, other: TurnNotes): boolean =>
  TURN_NOTES.every((field) => one[field] === other[field])
