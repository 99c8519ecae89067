import type { InputHTMLAttributes } from 'react'
import { Field, type FieldProps } from './Field'

type Props = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className'>

/** One line of text. */
export function TextField({ label, hint, error, optional, compact, ...input }: Props) {
  const field = { label, hint, error, optional, compact }
  return <Field {...field}>{(control) => <input type="text" {...input} {...control} />}</Field>
}
