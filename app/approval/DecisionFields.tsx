import { useTranslation } from 'react-i18next'
import { ACTS } from '../../domain/plan/approvalHeader'
import { DECISION_FILE_ENDINGS } from '../../domain/plan/decisionFile'
import type { ApprovalDesk } from '../../server/plan/readApprovalDesk'
import { FileField } from '../ui/FileField'
import { SelectField } from '../ui/SelectField'
import { TextField } from '../ui/TextField'
import { useFieldError } from '../ui/useFieldError'

type Props = Pick<ApprovalDesk, 'body' | 'decision'> & {
  /** What was typed before it was refused, by name. */
  typed: Readonly<Record<string, string>>
}

/** The fields of a decision: whose it is, when and how it was made, and its document. */
export function DecisionFields({ body, decision, typed }: Props) {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  const optional = t('common.optional')
  const field = (name: 'sitting' | 'agendaItem' | 'actNumber') => ({
    name,
    label: t(`approval.${name}`),
    optional,
    maxLength: 40,
    defaultValue: typed[name] ?? decision[name],
    error: errorOf(name),
  })
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        label={t('approval.body')}
        hint={t('approval.bodyHint')}
        name="body"
        required
        maxLength={200}
        defaultValue={typed['body'] ?? body}
        error={errorOf('body')}
      />
      <TextField
        label={t('approval.bodyGenitive')}
        hint={t('approval.bodyGenitiveHint')}
        name="bodyGenitive"
        required
        maxLength={200}
        defaultValue={typed['bodyGenitive'] ?? decision.bodyGenitive}
        error={errorOf('bodyGenitive')}
      />
      <TextField
        label={t('approval.date')}
        name="date"
        type="date"
        required
        defaultValue={typed['date'] ?? decision.date}
        error={errorOf('date')}
      />
      <SelectField
        label={t('approval.act')}
        name="act"
        defaultValue={typed['act'] ?? decision.act}
        error={errorOf('act')}
        options={ACTS.map((value) => ({ value, label: t(`approval.act_${value}`) }))}
      />
      <TextField {...field('sitting')} />
      <TextField {...field('agendaItem')} />
      <TextField {...field('actNumber')} />
      <TextField
        label={t('approval.documentLink')}
        optional={optional}
        name="documentLink"
        type="url"
        placeholder="https://"
        maxLength={1000}
        defaultValue={typed['documentLink']}
        error={errorOf('documentLink')}
      />
      <div className="sm:col-span-2">
        <FileField
          label={t('approval.file')}
          hint={t('approval.fileHint')}
          optional={optional}
          name="file"
          accept={DECISION_FILE_ENDINGS.join(',')}
          error={errorOf('file')}
        />
      </div>
    </div>
  )
}
