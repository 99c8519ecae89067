const MAX = 12
const ALL = Array.from({ length: MAX }, (_none, nth) => `line ${nth}`)

/** Empty lines to write on with a pen; nothing to whoever listens to the page. */
export function Lines({ count }: { count: number }) {
  return (
    <div aria-hidden>
      {ALL.slice(0, count).map((key) => (
        <div key={key} className="h-8 border-b border-field" />
      ))}
    </div>
  )
}
