import type { TextareaHTMLAttributes } from 'react'
import { Field, type FieldProps } from './Field'

type Props = FieldProps &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'className'> & {
    /** Is as high as its text, from one line on. */
    grow?: boolean
  }

/** Several lines of text. */
export function TextArea({ label, hint, error, optional, compact, grow = false, ...input }: Props) {
  const field = { label, hint, error, optional, compact }
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          rows={grow ? 1 : 4}
          {...input}
          {...control}
          className={grow ? `${control.className} field-sizing-content` : control.className}
        />
      )}
    </Field>
  )
}
