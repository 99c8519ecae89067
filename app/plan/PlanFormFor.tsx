import { Form, useLocation } from '@remix-run/react'
import type { FormEvent, ReactNode } from 'react'
import type { PlanIntent } from './planForm'
import { usePlanPage } from './PlanContext'
import { planPath } from './planPath'

type Props = {
  intent: PlanIntent
  /** What the form says besides its fields. */
  values?: Record<string, string | number>
  className?: string
  onSubmit?: (event: FormEvent<HTMLFormElement>) => void
  children: ReactNode
}

/**
 * A form of the plan page. It is sent to the page's own address with what is open there, so that a
 * refusal finds everything as it was; without scripts it is an ordinary form.
 */
export function PlanFormFor({ intent, values = {}, className, onSubmit, children }: Props) {
  const { plan } = usePlanPage()
  const { search } = useLocation()
  return (
    <Form
      method="post"
      action={planPath(plan.id) + search}
      preventScrollReset
      className={className}
      onSubmit={onSubmit}
    >
      <input type="hidden" name="intent" value={intent} />
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </Form>
  )
}
