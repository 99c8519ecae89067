import { useTranslation } from 'react-i18next'
import { ACTS } from '../../domain/plan/approvalHeader'
import { DECISION_FILE_ENDINGS } from '../../domain/plan/decisionFile'
import type { ApprovalDesk } from '../../server/approval/readApprovalDesk'
import { FileField } from '../ui/FileField'
import { SelectField } from '../ui/SelectField'
import { TextField } from '../ui/TextField'
import { useFieldError } from '../ui/useFieldError'

type Props = Pick<ApprovalDesk, 'body' | 'decision'> & {
  /** What was typed before it was refused, by name. */
  typed: Readonly<Record<string, string>>
}

type FieldName = 'body' | 'documentLink' | keyof ApprovalDesk['decision']

/** The fields of a decision: whose it is, when and how it was made, and its document. */
export function DecisionFields({ body, decision, typed }: Props) {
  const { t } = useTranslation()
  const field = useDecisionField(typed, { ...decision, body, documentLink: undefined })
  const optional = t('common.optional')
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField {...field('body')} hint={t('approval.bodyHint')} required maxLength={200} />
      <TextField
        {...field('bodyGenitive')}
        hint={t('approval.bodyGenitiveHint')}
        required
        maxLength={200}
      />
      <TextField {...field('date')} type="date" required />
      <SelectField
        {...field('act')}
        options={ACTS.map((value) => ({ value, label: t(`approval.act_${value}`) }))}
      />
      <TextField {...field('sitting')} optional={optional} maxLength={40} />
      <TextField {...field('agendaItem')} optional={optional} maxLength={40} />
      <TextField {...field('actNumber')} optional={optional} maxLength={40} />
      <TextField
        {...field('documentLink')}
        optional={optional}
        type="url"
        placeholder="https://"
        maxLength={1000}
      />
      <DecisionFile />
    </div>
  )
}

function DecisionFile() {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  return (
    <div className="sm:col-span-2">
      <FileField
        label={t('approval.file')}
        hint={t('approval.fileHint')}
        optional={t('common.optional')}
        name="file"
        accept={DECISION_FILE_ENDINGS.join(',')}
        error={errorOf('file')}
      />
    </div>
  )
}

/** Makes what every field has: its name and label, what stands in it, and whether that is wrong. */
function useDecisionField(
  typed: Props['typed'],
  known: Readonly<Record<FieldName, string | undefined>>,
) {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  return (name: FieldName) => ({
    name,
    label: t(`approval.${name}`),
    defaultValue: typed[name] ?? known[name],
    error: errorOf(name),
  })
}
