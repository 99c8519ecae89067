import type { TextareaHTMLAttributes } from 'react'
import { Field, type FieldProps } from './Field'

type Props = FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'className'>

/** Several lines of text. */
export function TextArea({ label, hint, error, optional, ...input }: Props) {
  const field = { label, hint, error, ...(optional ? { optional } : {}) }
  return <Field {...field}>{(control) => <textarea rows={4} {...input} {...control} />}</Field>
}
