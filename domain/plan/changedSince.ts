import { changedFacts, type DraftContent } from './promotion'
import { wordDiff, type WordChange } from './wordDiff'

/** One fact of a draft that is no longer as it was promoted; parties are written as one list. */
export type FactChange = {
  fact: keyof DraftContent
  before: string
  after: string
  words: WordChange[]
}

/** Fact by fact, how a draft differs from what was promoted; empty where it does not. */
export function changedSince(promoted: DraftContent, current: DraftContent): FactChange[] {
  return changedFacts(promoted, current).map((fact) => {
    const before = written(promoted, fact)
    const after = written(current, fact)
    return { fact, before, after, words: wordDiff(before, after) }
  })
}

function written(content: DraftContent, fact: keyof DraftContent): string {
  return fact === 'parties' ? content.parties.join(', ') : content[fact]
}
