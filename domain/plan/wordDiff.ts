/** A stretch of two texts. The same and removed stretches make the first text, the same and added the second. */
export type WordChange = { kind: 'same' | 'added' | 'removed'; text: string }

/** Above so many comparisons (some 1000 words against 1000 others) the middle counts as rewritten. */
const MOST_COMPARISONS = 1_000_000

const TOKENS = /\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu

/** What changed from one text to another, by words; white space and signs count as words of their own. */
export function wordDiff(before: string, after: string): WordChange[] {
  const old = before.match(TOKENS) ?? []
  const now = after.match(TOKENS) ?? []
  const shorter = Math.min(old.length, now.length)
  let head = 0
  while (head < shorter && old[head] === now[head]) head += 1
  let tail = 0
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1
  return joinStretches([
    { kind: 'same', text: old.slice(0, head).join('') },
    ...middleDiff(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    { kind: 'same', text: old.slice(old.length - tail).join('') },
  ])
}

function middleDiff(old: readonly string[], now: readonly string[]): WordChange[] {
  if (old.length * now.length > MOST_COMPARISONS) {
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: now.join('') },
    ]
  }
  const width = now.length + 1
  const common = commonLengths(old, now)
  const changes: WordChange[] = []
  let [at, to] = [0, 0]
  while (at < old.length || to < now.length) {
    const [gone, come] = [old[at], now[to]]
    if (gone !== undefined && gone === come) {
      changes.push({ kind: 'same', text: gone })
      at += 1
      to += 1
    } else if (
      gone !== undefined &&
      (come === undefined || lengthAt(at + 1, to) >= lengthAt(at, to + 1))
    ) {
      changes.push({ kind: 'removed', text: gone })
      at += 1
    } else {
      changes.push({ kind: 'added', text: come ?? '' })
      to += 1
    }
  }
  return changes

  function lengthAt(row: number, column: number): number {
    return common[row * width + column] ?? 0
  }
}

/** For each pair of places the length of the longest common subsequence from there on. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint32Array {
  const width = now.length + 1
  const lengths = new Uint32Array((old.length + 1) * width)
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const here = row * width + column
      lengths[here] =
        old[row] === now[column]
          ? (lengths[here + width + 1] ?? 0) + 1
          : Math.max(lengths[here + width] ?? 0, lengths[here + 1] ?? 0)
    }
  }
  return lengths
}

/** Joins neighbours of one kind, removed before added; a lone space between two changes joins them. */
function joinStretches(changes: readonly WordChange[]): WordChange[] {
  const stretches: WordChange[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed !== '') stretches.push({ kind: 'removed', text: removed })
    if (added !== '') stretches.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  changes.forEach(({ kind, text }, index) => {
    const next = changes[index + 1]?.kind ?? 'same'
    const bridges = kind === 'same' && /^\s+$/u.test(text) && removed !== '' && added !== ''
    if (kind === 'removed' || (bridges && next !== 'same')) removed += text
    if (kind === 'added' || (bridges && next !== 'same')) added += text
    if (kind !== 'same' || (bridges && next !== 'same') || text === '') return
    flush()
    const last = stretches.at(-1)
    if (last?.kind === 'same') last.text += text
    else stretches.push({ kind, text })
  })
  flush()
  return stretches
}
