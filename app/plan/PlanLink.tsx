import { Link, type LinkProps } from '@remix-run/react'
import { buttonStyle, type ButtonLook } from '../ui/buttonStyle'
import { usePlanPage } from './PlanContext'
import { planPath, type PlanFocus } from './planPath'

type Props = Omit<LinkProps, 'to'> & { focus: PlanFocus; look?: ButtonLook; small?: boolean }

/** Opens or closes something on the plan page; looks like a button. */
export function PlanLink({ focus, look, small, className = '', ...rest }: Props) {
  const { plan } = usePlanPage()
  return (
    <Link
      to={planPath(plan.id, focus)}
      preventScrollReset
      className={`${buttonStyle({ look, small })} ${className}`}
      {...rest}
    />
  )
}
