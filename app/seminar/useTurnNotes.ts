import { useLocation } from '@remix-run/react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { TURN_NOTES, type TurnNotes } from '../../domain/seminar/turnNotes'
import type { HostTurn } from '../../server/seminar/readHostSeminar'
import { isServerThere } from '../nudges/isServerThere'
import { useLook } from '../nudges/useLook'
import { isSameNotes, takeNotes, type NotesState } from './takeNotes'

/** Typing that stands still for this long is saved. */
const SAVE_AFTER_MS = 700
const AGAIN_AFTER_MS = 3000

type NoteField = keyof TurnNotes

export type TurnNotesDraft = NotesState & {
  status: 'saved' | 'saving' | 'failed'
  set: (field: NoteField, text: string) => void
  /** Ends a contest: with the other host's text, or with mine, which is then saved. */
  settle: (field: NoteField, whose: 'theirs' | 'mine') => void
}

/**
 * The notes of a turn while a host writes them. They are saved by themselves, one save at a time, and
 * also when the turn or the page is left; what another host wrote in other fields comes in.
 */
export function useTurnNotes({ id: turnId, notes }: HostTurn): TurnNotesDraft {
  const path = useLocation().pathname
  const { look } = useLook()
  const [progress, setProgress] = useState<'idle' | 'sending' | 'failed'>('idle')
  const [state, setState] = useState<NotesState>({
    seen: notes,
    before: notes,
    fields: notes,
    sent: null,
    contested: [],
  })
  if (!isSameNotes(notes, state.seen)) setState(takeNotes(state, notes))
  const { before, fields, contested } = state
  const isUnsent = contested.length === 0 && !isSameNotes(fields, before)
  const unsent = useRef<FormData | null>(null)

  useEffect(() => {
    const onServer = progress === 'sending' ? (state.sent ?? before) : before
    unsent.current = isUnsent ? formOf(turnId, onServer, fields) : null
  })
  useEffect(() => {
    if (!isUnsent || progress === 'sending') return
    const send = async () => {
      setProgress('sending')
      setState((old) => ({ ...old, sent: fields }))
      const isKept = await post(path, formOf(turnId, before, fields))
      if (isKept) setState((old) => ({ ...old, before: fields }))
      else if (await isServerThere()) look()
      setProgress(isKept ? 'idle' : 'failed')
    }
    const wait = progress === 'failed' ? AGAIN_AFTER_MS : SAVE_AFTER_MS
    const timer = setTimeout(() => void send(), wait)
    return () => clearTimeout(timer)
  }, [turnId, path, isUnsent, progress, before, fields, look])
  useLastSending(path, unsent)

  return {
    ...state,
    status: progress === 'failed' ? 'failed' : isSameNotes(fields, before) ? 'saved' : 'saving',
    set: (field, text) => setState((old) => ({ ...old, fields: { ...old.fields, [field]: text } })),
    settle: (field, whose) =>
      setState((old) => ({
        ...old,
        fields: whose === 'mine' ? old.fields : { ...old.fields, [field]: old.before[field] },
        contested: old.contested.filter((other) => other !== field),
      })),
  }
}

/** Sends what is not sent yet when the page or the turn is left. */
function useLastSending(path: string, unsent: RefObject<FormData | null>): void {
  useEffect(() => {
    const leave = () => sendLast(path, unsent.current)
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [path, unsent])
}

/** Of what was changed alone: a browser lets no more than 64 kB outlive a page. */
function formOf(turnId: string, before: TurnNotes, fields: TurnNotes): FormData {
  const form = new FormData()
  form.set('intent', 'saveNotes')
  form.set('turnId', turnId)
  for (const field of TURN_NOTES.filter((one) => fields[one] !== before[one])) {
    form.set(field, fields[field])
    form.set(`${field}Before`, before[field])
  }
  return form
}

/** Without the router, which would put an error in place of the page while there is no connection. */
function post(path: string, body: FormData): Promise<boolean> {
  return fetch(`${path}.data`, { method: 'POST', body }).then(
    ({ ok }) => ok,
    () => false,
  )
}

/** A request that outlives the page, whose address is that of the next one already: nobody is left to hear that it failed. */
function sendLast(path: string, body: FormData | null): void {
  if (!body) return
  fetch(`${path}.data`, { method: 'POST', body, keepalive: true }).catch(() => undefined)
}
