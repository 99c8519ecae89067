import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { mergeEdits } from '../../domain/plan/mergeEdits'
import { TURN_NOTES, type TurnNotes } from '../../domain/seminar/turnNotes'
import type { HostTurn } from '../../server/seminar/readHostSeminar'

/** Typing that stands still for this long is saved. */
const SAVE_AFTER_MS = 700

type NoteField = keyof TurnNotes

type State = {
  /** What the server last told. */
  before: TurnNotes
  fields: TurnNotes
  /** Where another host wrote too; nothing is saved until a person has decided. */
  contested: readonly NoteField[]
}

export type TurnNotesDraft = State & {
  isSaved: boolean
  set: (field: NoteField, text: string) => void
  /** Ends a contest: with the other host's text, or with mine, which is then saved. */
  settle: (field: NoteField, whose: 'theirs' | 'mine') => void
}

/**
 * The notes of a turn while a host writes them. They are saved by themselves, also when the turn or
 * the page is left; what another host wrote in other fields comes in.
 */
export function useTurnNotes({ id: turnId, notes }: HostTurn): TurnNotesDraft {
  const fetcher = useFetcher({ key: `notes-${turnId}` })
  const [state, setState] = useState<State>({ before: notes, fields: notes, contested: [] })
  if (!isSame(notes, state.before)) setState(taken(state, notes))
  const { before, fields, contested } = state
  const isSaved = isSame(fields, before)
  const unsaved = useRef<FormData | null>(null)
  const { submit } = fetcher
  useEffect(() => {
    const form = isSaved || contested.length > 0 ? null : formOf(turnId, before, fields)
    unsaved.current = form
    if (!form) return
    const timer = setTimeout(() => submit(form, { method: 'post' }), SAVE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [turnId, isSaved, contested, before, fields, submit])
  useEffect(() => () => sendLast(unsaved.current), [])
  return {
    ...state,
    isSaved,
    set: (field, text) => setState((old) => ({ ...old, fields: { ...old.fields, [field]: text } })),
    settle: (field, whose) =>
      setState((old) => ({
        ...old,
        fields: whose === 'mine' ? old.fields : { ...old.fields, [field]: old.before[field] },
        contested: old.contested.filter((other) => other !== field),
      })),
  }
}

function taken(state: State, theirs: TurnNotes): State {
  const { fields, contested } = mergeEdits(state.before, state.fields, theirs)
  const all = [...new Set([...state.contested, ...contested])]
  return {
    before: theirs,
    fields,
    contested: all.filter((field) => fields[field] !== theirs[field]),
  }
}

const isSame = (one: TurnNotes, other: TurnNotes) =>
  TURN_NOTES.every((field) => one[field] === other[field])

function formOf(turnId: string, before: TurnNotes, fields: TurnNotes): FormData {
  const form = new FormData()
  form.set('intent', 'saveNotes')
  form.set('turnId', turnId)
  for (const field of TURN_NOTES) {
    form.set(field, fields[field])
    form.set(`${field}Before`, before[field])
  }
  return form
}

/** A request that outlives the page. */
function sendLast(form: FormData | null): void {
  if (form) void fetch(location.pathname, { method: 'POST', body: form, keepalive: true })
}
