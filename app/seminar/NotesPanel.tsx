import { useTranslation } from 'react-i18next'
import { LONGEST_NOTE } from '../../domain/seminar/turnNotes'
import type { HostTurn } from '../../server/seminar/readHostSeminar'
import { ContestedField } from '../plan/ContestedField'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { TextArea } from '../ui/TextArea'
import { promptOf } from './promptOf'
import { useTurnNotes, type TurnNotesDraft } from './useTurnNotes'

const FIELDS = [
  { field: 'noteA', key: 'a' },
  { field: 'noteB', key: 'b' },
  { field: 'noteC', key: 'c' },
] as const

/** The host's own notes under a, b and c, and the feedback that the municipality will read. */
export function NotesPanel({ turn }: { turn: HostTurn }) {
  const { t } = useTranslation()
  const draft = useTurnNotes(turn)
  const { fields, set, status } = draft
  return (
    <div className="grid gap-4">
      <ContestedNotes draft={draft} />
      {FIELDS.map(({ field, key }) => (
        <TextArea
          key={field}
          label={promptOf(t, key)}
          rows={2}
          maxLength={LONGEST_NOTE}
          data-saves-itself
          value={fields[field]}
          onChange={({ target }) => set(field, target.value)}
        />
      ))}
      <p className="text-sm text-muted">{t('seminar.notesPrivate')}</p>
      <TextArea
        label={t('seminar.feedback')}
        hint={t('seminar.feedbackShown')}
        rows={3}
        maxLength={LONGEST_NOTE}
        data-saves-itself
        value={fields.feedback}
        onChange={({ target }) => set('feedback', target.value)}
      />
      <p role="status" className="text-sm text-muted first-letter:uppercase">
        {status === 'saved' ? t('term.saved') : t(`seminar.notes_${status}`)}
      </p>
    </div>
  )
}

function ContestedNotes({ draft }: { draft: TurnNotesDraft }) {
  const { t } = useTranslation()
  const { contested, before, fields, settle } = draft
  if (contested.length === 0) return null
  const labelOf = (field: keyof typeof fields) => {
    const note = FIELDS.find((one) => one.field === field)
    return note ? promptOf(t, note.key) : t('seminar.feedback')
  }
  return (
    <Notice tone="warn">
      <p className="font-medium">{t('refusal.notesChanged')}</p>
      <ul className="mt-2 grid gap-3">
        {contested.map((field) => (
          <li key={field} className="grid justify-items-start gap-2">
            <ul>
              <ContestedField
                label={labelOf(field)}
                theirs={before[field]}
                mine={fields[field]}
                onTake={() => settle(field, 'theirs')}
              />
            </ul>
            <Button small onClick={() => settle(field, 'mine')}>
              {t('seminar.keepMine')}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
