import { useTranslation } from 'react-i18next'
import { parseDeadline } from '../../../domain/deadline/parseDeadline'
import { useDeadlineReading } from '../../i18n/useDeadlineReading'
import { TextField } from '../../ui/TextField'

type Props = { value: string; onChange: (value: string) => void }

/** A deadline in a person's own words, with how it reads below while they type. */
export function DeadlineInput({ value, onChange }: Props) {
  const { t } = useTranslation()
  const readingOf = useDeadlineReading()
  const reading = value.trim() === '' ? '' : readingOf(parseDeadline(value))
  return (
    <div className="grid content-start gap-1">
      <TextField
        label={t('plan.deadline')}
        name="deadlineRaw"
        autoComplete="off"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <output className="min-h-5 text-sm text-muted">{reading}</output>
    </div>
  )
}
