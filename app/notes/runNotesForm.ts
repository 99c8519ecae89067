import { redirect } from '@remix-run/node'
import type { z } from 'zod'
import type { Context } from '../../server/context'
import { answeringForm } from '../http/answering'
import { previewOf, type NotesForm, type NotesPreview } from './notesForm'

type Kept = { preview: NotesPreview } | object

/** Reads a text into the preview, or puts what is ticked there on the board and goes to it. */
export async function runNotesForm(
  { services, actor }: Pick<Context, 'services' | 'actor'>,
  boardId: string,
  form: z.infer<typeof NotesForm>,
) {
  if (form.intent === 'read') {
    const { text } = form
    return answeringForm(async () => {
      return { preview: previewOf(await services.readNotesPaste(actor, boardId, text), text) }
    })
  }
  const kept: Kept = { preview: { rows: form.notes, leftOver: [], text: '' } }
  return answeringForm(async () => {
    const taken = form.notes.filter(({ take }) => take === 'on')
    const notes = taken.map(({ kind, text }) => ({ kind, text }))
    await services.pasteNotes(actor, boardId, notes)
    return redirect(`/boards/${boardId}`)
  }, kept)
}
