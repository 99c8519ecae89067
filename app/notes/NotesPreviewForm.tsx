import { Form } from '@remix-run/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CARD_KINDS } from '../../domain/board/card'
import { KindBadge } from '../board/card/KindBadge'
import { Notice } from '../ui/Notice'
import { SubmitButton } from '../ui/SubmitButton'
import { NoteRow } from './NoteRow'
import type { NotesPreview } from './notesForm'

/** What was read, to be corrected before anything is on the board. */
export function NotesPreviewForm({ preview }: { preview: NotesPreview }) {
  const { t } = useTranslation()
  const [rows, setRows] = useState(preview.rows)
  const [seen, setSeen] = useState(preview)
  if (preview !== seen) {
    setSeen(preview)
    setRows(preview.rows)
  }
  const taken = rows.filter(({ take }) => take === 'on')
  const change = (nth: number, row: (typeof rows)[number]) =>
    setRows((now) => now.map((one, at) => (at === nth ? row : one)))
  if (rows.length === 0) return <Notice tone="warn">{t('notes.readNothing')}</Notice>
  return (
    <Form method="post" className="grid gap-4">
      <ul aria-label={t('notes.found')} className="flex flex-wrap gap-x-6 gap-y-1">
        {CARD_KINDS.map((kind) => {
          const count = taken.filter((row) => row.kind === kind).length
          return count === 0 ? null : (
            <li key={kind} className="flex items-center gap-2">
              <KindBadge kind={kind} />
              <span className="font-semibold tabular-nums">{count}</span>
            </li>
          )
        })}
      </ul>
      <ol className="divide-y divide-line overflow-hidden rounded-xl border border-line shadow-card">
        {rows.map((row, nth) => (
          <NoteRow
            key={nth}
            row={row}
            nth={nth}
            heading={row.heading === rows[nth - 1]?.heading ? '' : row.heading}
            onChange={(changed) => change(nth, changed)}
          />
        ))}
      </ol>
      <div
        data-bar-below
        className="sticky bottom-0 -mx-4 flex flex-wrap items-center gap-4 border-t border-line bg-surface px-4 py-3 sm:-mx-6 sm:px-6"
      >
        <SubmitButton name="intent" value="add">
          {t('notes.add', { count: taken.length })}
        </SubmitButton>
      </div>
    </Form>
  )
}
