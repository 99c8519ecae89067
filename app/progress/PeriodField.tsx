import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../i18n/formatDate'
import { useLanguage } from '../i18n/useLanguage'
import { TextField } from '../ui/TextField'

type Props = {
  label?: string
  hint?: string
  /** Likely periods as `reportPeriods` names them; the first stands in the field. */
  likely: readonly string[]
  error: string | undefined
}

/** What a report is about: a likely period stands there, another can be typed. */
export function PeriodField({ label, hint, likely, error }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const id = useId()
  const names = [...new Set(likely.map((period) => formatDate(period, language)))]
  return (
    <>
      <TextField
        label={label ?? t('progress.period')}
        hint={hint ?? t('progress.periodHint')}
        name="period"
        list={id}
        defaultValue={names[0]}
        maxLength={100}
        autoComplete="off"
        error={error}
      />
      <datalist id={id}>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  )
}
