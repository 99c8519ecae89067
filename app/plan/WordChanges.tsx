import type { WordChange } from '../../domain/plan/wordDiff'

/** A changed text: what went struck through, what came underlined; never by colour alone. */
export function WordChanges({ words }: { words: readonly WordChange[] }) {
  return (
    <span className="whitespace-pre-line">
      {words.map(({ kind, text }, at) => {
        if (kind === 'same') return text
        if (kind === 'added') {
          return (
            <ins key={at} className="bg-good-soft text-good decoration-2">
              {text}
            </ins>
          )
        }
        return (
          <del key={at} className="bg-danger-soft text-danger">
            {text}
          </del>
        )
      })}
    </span>
  )
}
