/** A chapter's head: its number as written, null where it has none, and its title. */
export type ChapterHeading = { numberAsWritten: string | null; title: string }

const WORD = [
  'peatükk|osa|valdkond|suund|tegevussuund|prioriteet|eesmärk|meede',
  'chapter|part|section|theme|priority|objective|goal|commitment',
  'глава|раздел|часть|направление|приоритет|цель|задача|обязательство',
  'nodaļa|sadaļa|rīcības virziens|prioritāte|mērķis|uzdevums|pasākums',
].join('|')
const NUMBER = '(?:\\d{1,2}|[IVX]{1,5}|[A-ZА-Я](?![\\p{L}]))'

const PATTERNS: readonly RegExp[] = [
  new RegExp(`^(${NUMBER}[.)]?\\s+(?:${WORD})(?![\\p{L}]))\\s*[.:–—-]?\\s*(.*)$`, 'isu'),
  new RegExp(`^((?:${WORD})\\s+${NUMBER}(?![\\p{L}\\d])[.)]?)\\s*[:–—-]?\\s*(.*)$`, 'isu'),
  /^(\d{1,2}[.)])\s+(\S.*)$/su,
  /^([IVX]{1,5}[.)]?)\s+[–—-]?\s*(\p{Lu}.*)$/su,
]

const BARE_NUMBER = /^(\d{1,2})\s+(\p{Lu}.*)$/su

const parse = (patterns: readonly RegExp[], text: string): ChapterHeading | null => {
  for (const pattern of patterns) {
    const [, numberAsWritten, title] = pattern.exec(text) ?? []
    if (numberAsWritten !== undefined && title !== undefined) return { numberAsWritten, title }
  }
  return null
}

/**
 * The numbered head that a line may be: `1. Title`, `2) Title`, `IV Title`, `1. peatükk. Title`,
 * `Chapter 2: Title`, `Глава 1. Title`; null when it has no such number.
 */
export function readNumberedHeading(text: string): ChapterHeading | null {
  return parse(PATTERNS, text)
}

/** The head that stands in a place where only a head can be, with or without a number. */
export function readHeading(text: string): ChapterHeading {
  return parse([...PATTERNS, BARE_NUMBER], text) ?? { numberAsWritten: null, title: text }
}

/** Whether the head says "chapter" or counts in Roman numerals, so that it is no activity. */
export function isChapterWord(text: string): boolean {
  const [first, second, , roman] = PATTERNS
  return [first, second, roman].some((pattern) => pattern?.test(text))
}
