/** The mark of the product: a sheet with three lines, one of them taken up. Decoration only. */
export function Logo() {
  return (
    <svg viewBox="0 0 32 32" className="size-7" aria-hidden>
      <rect x="3" y="4" width="26" height="24" rx="5" fill="#0b5d5b" />
      <rect x="8" y="10" width="9" height="3" rx="1.5" fill="#fff" />
      <rect x="8" y="15" width="16" height="3" rx="1.5" fill="#f2b705" />
      <rect x="8" y="20" width="12" height="3" rx="1.5" fill="#fff" />
    </svg>
  )
}
