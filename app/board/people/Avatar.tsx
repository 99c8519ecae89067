import { initialsOf } from './initialsOf'

/** A person as a coloured disc with initials. The name is said beside it or by `title`. */
export function Avatar({ name, colour }: { name: string; colour: string }) {
  return (
    <span
      aria-hidden
      title={name}
      className="forced-color-adjust-none inline-grid size-8 shrink-0 place-items-center rounded-full border-2 border-surface text-xs font-semibold text-white select-none"
      style={{ backgroundColor: colour }}
    >
      {initialsOf(name)}
    </span>
  )
}
