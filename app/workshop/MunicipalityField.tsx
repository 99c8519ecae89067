import { useTranslation } from 'react-i18next'
import { SelectField } from '../ui/SelectField'
import { TextField } from '../ui/TextField'
import { useFieldError } from '../ui/useFieldError'

type Props = { municipalities: readonly { id: string; name: string }[] }

/**
 * Where a participant comes from: one of the list, or another place in words. The field for the
 * other place shows itself by the choice alone, without scripts.
 */
export function MunicipalityField({ municipalities }: Props) {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  const wrong = errorOf('other') && t('join.otherWrong')
  const other = (label: string) => (
    <TextField
      label={label}
      name="other"
      maxLength={120}
      autoComplete="organization"
      error={wrong}
    />
  )
  if (municipalities.length === 0) {
    return (
      <>
        <input type="hidden" name="municipality" value="other" />
        {other(t('join.otherName'))}
      </>
    )
  }
  return (
    <div className="group/origin grid gap-3">
      <SelectField
        label={t('join.municipality')}
        name="municipality"
        required
        defaultValue=""
        error={errorOf('municipality') && t('join.chooseWrong')}
        options={[
          { value: '', label: t('join.choose') },
          ...municipalities.map(({ id, name }) => ({ value: id, label: name })),
          { value: 'other', label: t('join.other') },
        ]}
      />
      <div className="hidden group-has-[option[value=other]:checked]/origin:block">
        {other(t('join.otherName'))}
      </div>
    </div>
  )
}
