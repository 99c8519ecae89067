import { useId, type ReactNode, type RefCallback } from 'react'
import { useFilledEarly } from './useFilledEarly'

export type FieldProps = {
  label: string
  hint?: ReactNode
  /** The sentence that says what is wrong; the field is marked invalid by it. */
  error?: string | undefined
  /** Said after the label where the field may stay empty. */
  optional?: string
  /** A quieter label, for fields that stand in rows. */
  compact?: boolean
}

export type ControlProps = {
  id: string
  ref: RefCallback<HTMLElement>
  'aria-describedby'?: string
  'aria-invalid'?: true
  className: string
}

const CONTROL =
  'w-full rounded-lg border border-field bg-surface px-3 py-2 min-h-10 text-base text-ink aria-invalid:border-danger aria-invalid:border-2'

/** A label with its control, hint and error, joined for screen readers. */
export function Field({
  label,
  hint,
  error,
  optional,
  compact = false,
  children,
}: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const id = useId()
  const ref = useFilledEarly()
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className="grid min-w-0 grid-cols-1 content-start gap-1">
      <label htmlFor={id} className={compact ? 'text-sm text-muted' : 'font-medium'}>
        {label} {optional && <span className="font-normal text-muted">({optional})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {children({
        id,
        ref,
        className: CONTROL,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(error ? { 'aria-invalid': true } : {}),
      })}
      {error && (
        <p id={`${id}-error`} className="text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </div>
  )
}
