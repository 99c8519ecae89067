import { useTranslation } from 'react-i18next'
import { ACTIVITY_STATUSES } from '../../domain/plan/plan'
import { statusLabel } from './statusLabel'
import { SelectField } from '../ui/SelectField'
import { TextArea } from '../ui/TextArea'
import { TextField } from '../ui/TextField'

type Props = {
  label?: string
  /** Null where the text needs no hint. */
  hint?: string | null
  /** What stands before the names of the fields, where a form has several reports; none of them must be written then. */
  prefix?: string
  /** What stands in the fields to begin with, by their whole names. */
  typed?: Readonly<Record<string, string>>
  /** The sentence for a field that the last answer marks as wrong. */
  errorOf: (field: string) => string | undefined
}

/** What every report says: a text, what became of the activity, and where it can be seen. */
export function ReportFields({ label, hint, prefix = '', typed = {}, errorOf }: Props) {
  const { t } = useTranslation()
  const field = (name: string) => ({
    name: prefix + name,
    defaultValue: typed[prefix + name],
    error: errorOf(prefix + name),
  })
  return (
    <>
      <TextArea
        label={label ?? t('plan.report')}
        hint={hint === null ? undefined : (hint ?? t('plan.reportHint'))}
        {...field('report')}
        rows={3}
        maxLength={5000}
        required={prefix === ''}
      />
      <SelectField
        label={t('plan.reportStatus')}
        {...field('reportStatus')}
        options={[
          { value: '', label: t('plan.statusStays') },
          ...ACTIVITY_STATUSES.map((value) => ({ value, label: statusLabel(t, value) })),
        ]}
      />
      <TextField
        label={t('progress.evidence')}
        hint={t('progress.evidenceHint')}
        optional={t('common.optional')}
        {...field('evidence')}
        inputMode="url"
        autoComplete="off"
        placeholder="https://"
        maxLength={2000}
      />
    </>
  )
}
