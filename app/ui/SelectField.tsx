import type { SelectHTMLAttributes } from 'react'
import { Field, type FieldProps } from './Field'

type Props = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'className'> & {
    options: readonly { value: string; label: string }[]
  }

/** One choice of a list; the platform's own control, which every phone and screen reader knows. */
export function SelectField({ label, hint, error, optional, compact, options, ...select }: Props) {
  const field = { label, hint, error, optional, compact }
  return (
    <Field {...field}>
      {(control) => (
        <select {...select} {...control}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
