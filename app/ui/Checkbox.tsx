import type { InputHTMLAttributes, ReactNode } from 'react'
import { useFilledEarly } from './useFilledEarly'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & { children: ReactNode }

/** A checkbox with its label; the whole line can be pressed. */
export function Checkbox({ children, ...input }: Props) {
  const ref = useFilledEarly()
  return (
    <label className="flex min-h-8 cursor-pointer items-start gap-2.5 py-1">
      <input type="checkbox" className="mt-0.5 size-5 shrink-0 accent-brand" {...input} ref={ref} />
      <span>{children}</span>
    </label>
  )
}
