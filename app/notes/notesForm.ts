import { z } from 'zod'
import { CARD_KINDS } from '../../domain/board/card'
import { CARD_LIMITS } from '../../domain/board/clipCard'
import type { NotesReading } from '../../domain/import/readNotes'
import type { LeftOverLine } from '../../domain/text/leftOverLine'

/** The server reads and takes fewer; a form of more than this is not one of this page. */
const MOST_ROWS = 500

const Row = z.object({
  take: z.literal('on').optional(),
  kind: z.enum(CARD_KINDS),
  text: z.string().max(CARD_LIMITS.text),
  heading: z.string().max(500).default(''),
})

/** The two forms of the page: a text to read, or the statements read out of it. */
export const NotesForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('read'), text: z.string() }),
  z.object({ intent: z.literal('add'), notes: z.array(Row).max(MOST_ROWS).default([]) }),
])

/** A statement in the preview: whether and as what it goes on the board. */
export type NoteRow = z.infer<typeof Row>

/** What the page shows before anything is written. */
export type NotesPreview = { rows: NoteRow[]; leftOver: LeftOverLine[]; text: string }

/** The preview of a reading: everything is ticked until somebody says otherwise. */
export function previewOf({ statements, leftOver }: NotesReading, text: string): NotesPreview {
  return {
    text,
    leftOver,
    rows: statements.map(({ kind, text, heading }) => ({
      take: 'on',
      kind,
      text,
      heading: (heading ?? '').slice(0, 500),
    })),
  }
}
