import type { ButtonHTMLAttributes } from 'react'
import { buttonStyle, type ButtonLook } from './buttonStyle'

type Props = ButtonHTMLAttributes<HTMLButtonElement> & { look?: ButtonLook; small?: boolean }

/** A button that does not submit unless told to. */
export function Button({ look, small, className = '', type = 'button', ...rest }: Props) {
  return <button type={type} className={`${buttonStyle({ look, small })} ${className}`} {...rest} />
}
