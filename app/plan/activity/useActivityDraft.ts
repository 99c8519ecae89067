import { useState } from 'react'
import { useAnswer } from '../../http/useAnswer'
import { partiesText } from '../../../domain/party/partiesText'
import {
  EDITED_FIELDS,
  mergeEdits,
  type ActivityFields,
  type EditedField,
} from '../../../domain/plan/mergeEdits'
import type { Activity } from '../../../domain/plan/plan'
import { readRefusal } from '../../ui/refusalText'

/** What somebody else saved meanwhile; `refused` once my own save met it. */
type Theirs = { version: number; by: string; fields: ActivityFields; refused: boolean }

export type ActivityDraft = {
  fields: ActivityFields
  set: (field: EditedField, text: string) => void
  /** The version that a save names. */
  version: number
  theirs: Theirs | null
  /** The fields that both changed; a person decides each. */
  contested: readonly EditedField[]
}

type State = Omit<ActivityDraft, 'set'> & { base: ActivityFields; seen: number }

/**
 * The form of an activity while it is being edited. What others save meanwhile comes in by itself
 * where I changed nothing; where both did, their text is shown beside mine. A save overwrites theirs
 * only after it was refused once, so that nobody overwrites what they have not seen.
 */
export function useActivityDraft(activity: Activity): ActivityDraft {
  const [state, setState] = useState<State>(() => ({
    base: fieldsOf(activity),
    fields: fieldsOf(activity),
    version: activity.version,
    seen: activity.version,
    theirs: null,
    contested: [],
  }))
  const newest = newestOf(activity, readConflict(useAnswer()))
  const isNew = newest.version > state.seen || (newest.refused && state.version < newest.version)
  const current = isNew ? taken(state, newest) : state
  if (isNew) setState(current)
  return {
    ...current,
    set: (field, text) =>
      setState((before) => ({ ...before, fields: { ...before.fields, [field]: text } })),
  }
}

function taken(state: State, theirs: Theirs): State {
  const { fields, contested } = mergeEdits(state.base, state.fields, theirs.fields)
  const all = [...new Set([...state.contested, ...contested])].filter(
    (field) => fields[field] !== theirs.fields[field],
  )
  const settled = all.length === 0 || theirs.refused
  const isUntouched = EDITED_FIELDS.every((field) => state.fields[field] === state.base[field])
  return {
    base: theirs.fields,
    fields,
    contested: all,
    theirs: isUntouched && !theirs.refused ? null : theirs,
    seen: theirs.version,
    version: settled ? theirs.version : state.version,
  }
}

function newestOf(activity: Activity, conflict: Theirs | null): Theirs {
  if (conflict && conflict.version >= activity.version) return conflict
  return { version: activity.version, by: '', fields: fieldsOf(activity), refused: false }
}

function fieldsOf(activity: Activity): ActivityFields {
  const { text, description, deadlineRaw, parties, target, status, goalId } = activity
  const goal = goalId ?? ''
  return { text, description, deadlineRaw, parties: partiesText(parties), target, status, goal }
}

function readConflict(answer: unknown): Theirs | null {
  const refusal = readRefusal(answer)
  if (refusal?.reason !== 'activityChanged') return null
  const { params } = refusal
  const fields = EDITED_FIELDS.map((field) => [field, String(params[field] ?? '')])
  return {
    version: Number(params['version']),
    by: String(params['by'] ?? ''),
    fields: Object.fromEntries(fields) as ActivityFields,
    refused: true,
  }
}
