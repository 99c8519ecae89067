import type { InputHTMLAttributes } from 'react'
import { Field, type FieldProps } from './Field'

type Props = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className' | 'type'>

/** A file of the reader's device; a file can also be dropped on it. */
export function FileField({ label, hint, error, optional, ...input }: Props) {
  const field = { label, hint, error, optional }
  return (
    <Field {...field}>
      {({ className, ...control }) => (
        <input
          type="file"
          {...input}
          {...control}
          className={`${className} cursor-pointer file:mr-3 file:cursor-pointer file:rounded-md file:border-0 file:bg-brand-soft file:px-3 file:py-1.5 file:font-medium file:text-brand-strong`}
        />
      )}
    </Field>
  )
}
