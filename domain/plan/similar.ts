/** An activity that says nearly the same; `score` is from 0 to 1. */
export type Similar<T> = { activity: T; score: number }

/** Pairs above this are shown side by side; the tests have pairs on both sides of it. */
export const SIMILAR_FROM = 0.45

/** Words of one or two letters join others, whatever the language. */
const SHORTEST_WORD = 3
const MOST_WORDS = 80
/** Two forms of one word share at least this part of their trigrams. */
const SAME_WORD_FROM = 0.5

type Word = { text: string; trigrams: ReadonlySet<string>; weight: number }

/**
 * The activities of a plan that are most like a text, most similar first. Knows no language: words
 * are the same when they share their letters, as Estonian case forms do, and long words weigh more.
 */
export function similarActivities<T extends { text: string }>(
  text: string,
  activities: readonly T[],
  limit: number,
): Similar<T>[] {
  const words = wordsOf(text)
  return activities
    .map((activity) => ({ activity, score: similarity(words, wordsOf(activity.text)) }))
    .filter(({ score }) => score >= SIMILAR_FROM)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
}

/** How alike two texts are, from 0 to 1, the same in both directions. */
export function textSimilarity(one: string, other: string): number {
  return similarity(wordsOf(one), wordsOf(other))
}

function similarity(one: readonly Word[], other: readonly Word[]): number {
  const total = weightOf(one) + weightOf(other)
  return total === 0 ? 0 : (matched(one, other) + matched(other, one)) / total
}

function matched(words: readonly Word[], others: readonly Word[]): number {
  return words.reduce((sum, word) => {
    const best = Math.max(0, ...others.map((other) => wordSimilarity(word, other)))
    return best < SAME_WORD_FROM ? sum : sum + word.weight * best
  }, 0)
}

/** Case endings change the end of a word, so a shared beginning counts as much as shared trigrams. */
function wordSimilarity(one: Word, other: Word): number {
  if (one.text === other.text) return 1
  let prefix = 0
  const shorter = Math.min(one.text.length, other.text.length)
  while (prefix < shorter && one.text[prefix] === other.text[prefix]) prefix += 1
  const longer = Math.max(one.text.length, other.text.length)
  const byPrefix = prefix >= 4 ? prefix / longer : 0
  let shared = 0
  for (const trigram of one.trigrams) if (other.trigrams.has(trigram)) shared += 1
  return Math.max(byPrefix, (2 * shared) / (one.trigrams.size + other.trigrams.size))
}

function weightOf(words: readonly Word[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0)
}

function wordsOf(text: string): Word[] {
  const found =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const long = found.filter((word) => word.length >= SHORTEST_WORD)
  return [...new Set(long)].slice(0, MOST_WORDS).map((word) => ({
    text: word,
    trigrams: trigramsOf(word),
    weight: Math.min(word.length, 12),
  }))
}

function trigramsOf(word: string): Set<string> {
  const padded = ` ${word.slice(0, 40)} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)))
}
