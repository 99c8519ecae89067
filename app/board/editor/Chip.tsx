import type { ReactNode } from 'react'

type Props = { isOn: boolean; onPress: () => void; children: ReactNode; isMenu?: boolean }

/** A small choice to tap. A `menu` shows more choices instead of being one. */
export function Chip({ isOn, onPress, children, isMenu = false }: Props) {
  return (
    <button
      type="button"
      {...(isMenu ? { 'aria-expanded': isOn } : { 'aria-pressed': isOn })}
      onClick={onPress}
      className="first-capital min-h-9 cursor-pointer rounded-full border border-line bg-surface px-3 text-sm hover:bg-brand-soft aria-expanded:border-brand aria-expanded:bg-brand-soft aria-pressed:border-brand aria-pressed:bg-brand-soft aria-pressed:font-medium"
    >
      {children}
    </button>
  )
}
