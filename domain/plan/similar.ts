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
 * Prepares a plan for questions about what is like a text. Knows no language: words are the same
 * when they share their letters, as Estonian case forms do, and long words weigh more.
 *
 * @returns finds the activities most like a text, most similar first
 */
export function similarTo<T extends { text: string }>(
  activities: readonly T[],
): (text: string, limit: number) => Similar<T>[] {
  const plan = indexWords(activities.map(({ text }) => wordsOf(text)))
  return (text, limit) => {
    const scores = scoresOf(wordsOf(text), plan)
    return activities
      .map((activity, at) => ({ activity, score: scores[at] ?? 0 }))
      .filter(({ score }) => score >= SIMILAR_FROM)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
  }
}

/** How alike two texts are, from 0 to 1, the same in both directions. */
export function textSimilarity(one: string, other: string): number {
  return scoresOf(wordsOf(one), indexWords([wordsOf(other)]))[0] ?? 0
}

/** Each distinct word of the texts once, the texts it stands in, and the words of each trigram. */
type Index = {
  words: Word[]
  textsOf: number[][]
  byTrigram: Map<string, number[]>
  weights: number[]
}

function indexWords(texts: readonly Word[][]): Index {
  const index: Index = {
    words: [],
    textsOf: [],
    byTrigram: new Map(),
    weights: texts.map(weightOf),
  }
  const known = new Map<string, number>()
  for (const [text, words] of texts.entries()) {
    for (const word of words) {
      const id = known.get(word.text) ?? addWord(index, word)
      known.set(word.text, id)
      index.textsOf[id]?.push(text)
    }
  }
  return index
}

function addWord({ words, textsOf, byTrigram }: Index, word: Word): number {
  const id = words.push(word) - 1
  textsOf.push([])
  for (const trigram of word.trigrams) {
    const ids = byTrigram.get(trigram)
    if (ids) ids.push(id)
    else byTrigram.set(trigram, [id])
  }
  return id
}

/**
 * The likeness of every text of the index: what each word finds as its best in the other text,
 * in both directions, by weight.
 */
function scoresOf(query: readonly Word[], index: Index): number[] {
  const matched = index.weights.map(() => 0)
  const ownBest = new Map<number, number>()
  for (const word of query) {
    const best = new Map<number, number>()
    for (const [id, likeness] of likeWords(word, index)) {
      ownBest.set(id, Math.max(likeness, ownBest.get(id) ?? 0))
      for (const text of index.textsOf[id] ?? [])
        best.set(text, Math.max(likeness, best.get(text) ?? 0))
    }
    for (const [text, likeness] of best)
      matched[text] = (matched[text] ?? 0) + word.weight * likeness
  }
  for (const [id, likeness] of ownBest) {
    const weight = index.words[id]?.weight ?? 0
    for (const text of index.textsOf[id] ?? [])
      matched[text] = (matched[text] ?? 0) + weight * likeness
  }
  const queryWeight = weightOf(query)
  return index.weights.map((weight, text) => {
    const total = weight + queryWeight
    return total === 0 ? 0 : (matched[text] ?? 0) / total
  })
}

/** The words of the index that are forms of a word, with their likeness. */
function likeWords(word: Word, { words, byTrigram }: Index): [number, number][] {
  const shared = new Map<number, number>()
  for (const trigram of word.trigrams) {
    for (const id of byTrigram.get(trigram) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1)
  }
  const like: [number, number][] = []
  for (const [id, count] of shared) {
    const other = words[id]
    const likeness = other ? wordSimilarity(word, other, count) : 0
    if (likeness >= SAME_WORD_FROM) like.push([id, likeness])
  }
  return like
}

/** Case endings change the end of a word, so a shared beginning counts as much as shared trigrams. */
function wordSimilarity(one: Word, other: Word, shared: number): number {
  if (one.text === other.text) return 1
  let prefix = 0
  const shorter = Math.min(one.text.length, other.text.length)
  while (prefix < shorter && one.text[prefix] === other.text[prefix]) prefix += 1
  const longer = Math.max(one.text.length, other.text.length)
  const byPrefix = prefix >= 4 ? prefix / longer : 0
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
