import { useTranslation } from 'react-i18next'
import { ACTIVITY_STATUSES } from '../../domain/plan/plan'
import type { EditedField } from '../../domain/plan/mergeEdits'
import { wordDiff } from '../../domain/plan/wordDiff'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { statusLabel } from './statusLabel'
import type { ActivityDraft } from './useActivityDraft'
import { WordChanges } from './WordChanges'

const LABELS = {
  text: 'plan.activityText',
  description: 'plan.description',
  deadlineRaw: 'plan.deadline',
  parties: 'plan.parties',
  target: 'plan.target',
  status: 'plan.status',
} as const satisfies Record<EditedField, string>

/** Says that somebody saved meanwhile, and for each field that both changed lets me take theirs. */
export function ContestedNotice({ draft }: { draft: ActivityDraft }) {
  const { t } = useTranslation()
  const { theirs, fields, set } = draft
  if (!theirs) return null
  const contested = draft.contested.filter((field) => fields[field] !== theirs.fields[field])
  const said = theirs.by ? t('plan.changedBy', { name: theirs.by }) : t('plan.changedBySomebody')
  if (contested.length === 0) return <Notice>{`${said} ${t('plan.changesJoined')}`}</Notice>
  const textOf = (field: EditedField, text: string) => {
    const status = field === 'status' && ACTIVITY_STATUSES.find((status) => status === text)
    return status ? statusLabel(t, status) : text
  }
  return (
    <Notice tone={theirs.refused ? 'danger' : 'warn'}>
      <p className="font-medium">{`${said} ${t('plan.chooseText')}`}</p>
      <ul className="mt-2 grid gap-3">
        {contested.map((field) => (
          <li key={field} className="grid justify-items-start gap-1 text-ink">
            <strong>{t(LABELS[field])}</strong>
            <p>
              <span className="text-muted">{t('plan.nowInPlan')}: </span>
              {textOf(field, theirs.fields[field]) || '–'}
            </p>
            <p>
              <span className="text-muted">{t('plan.yours')}: </span>
              <WordChanges
                words={wordDiff(textOf(field, theirs.fields[field]), textOf(field, fields[field]))}
              />
            </p>
            <Button small onClick={() => set(field, theirs.fields[field])}>
              {t('plan.takeTheirs')}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
