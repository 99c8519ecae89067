import type { WordChange } from '../../domain/plan/wordDiff'

/** A changed text: what went struck through, what came underlined; never by colour alone. */
export function ChangedWords({ words }: { words: readonly WordChange[] }) {
  return (
    <span className="pre">
      {words.map(({ kind, text }, at) => {
        if (kind === 'same') return text
        return kind === 'added' ? <ins key={at}>{text}</ins> : <del key={at}>{text}</del>
      })}
    </span>
  )
}
