import { Link, type LinkProps } from '@remix-run/react'
import { buttonStyle, type ButtonLook } from './buttonStyle'

type Props = LinkProps & { look?: ButtonLook; small?: boolean }

/** A link to another page that looks like a button. */
export function ButtonLink({ look, small, className = '', ...rest }: Props) {
  return <Link className={`${buttonStyle({ look, small })} ${className}`} {...rest} />
}
