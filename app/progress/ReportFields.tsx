import { useTranslation } from 'react-i18next'
import { ACTIVITY_STATUSES } from '../../domain/plan/plan'
import { statusLabel } from '../plan/statusLabel'
import { SelectField } from '../ui/SelectField'
import { TextArea } from '../ui/TextArea'
import { TextField } from '../ui/TextField'

type Props = {
  label?: string
  /** Null where the text needs no hint. */
  hint?: string | null
  /** The sentence for a field that the last answer marks as wrong. */
  errorOf: (field: string) => string | undefined
  /** What was typed before it was refused, by name. */
  typed?: Readonly<Record<string, string>>
}

/** What every report says: a text, what became of the activity, and where it can be seen. */
export function ReportFields({ label, hint, errorOf, typed = {} }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <TextArea
        label={label ?? t('plan.report')}
        hint={hint === null ? undefined : (hint ?? t('plan.reportHint'))}
        name="report"
        rows={3}
        maxLength={5000}
        required
        defaultValue={typed['report']}
        error={errorOf('report')}
      />
      <SelectField
        label={t('plan.reportStatus')}
        name="reportStatus"
        defaultValue={typed['reportStatus']}
        error={errorOf('reportStatus')}
        options={[
          { value: '', label: t('plan.statusStays') },
          ...ACTIVITY_STATUSES.map((value) => ({ value, label: statusLabel(t, value) })),
        ]}
      />
      <TextField
        label={t('progress.evidence')}
        hint={t('progress.evidenceHint')}
        optional={t('common.optional')}
        name="evidence"
        inputMode="url"
        autoComplete="off"
        placeholder="https://"
        maxLength={2000}
        defaultValue={typed['evidence']}
        error={errorOf('evidence')}
      />
    </>
  )
}
