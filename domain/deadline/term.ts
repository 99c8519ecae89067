import type { Recurrence } from './deadline'

/** What a case ending or a preposition says about a time: within it, not later than it, … */
export type Role = 'in' | 'by' | 'until' | 'from'

export type Unit = Recurrence['unit'] | 'schoolYear'

/** The third of a period that is meant. */
export type Edge = 'begin' | 'middle' | 'end'

/**
 * What a word, or a phrase of several words, means where a time is told.
 *
 * - `month.dayFollows`: a number after it is a day (June 30); `either`: the spelling does not tell
 *   the language, so the number may be a day or a year.
 * - `unit.short`: an abbreviation that means the unit only beside a number (2026 a).
 * - `bound.loose`: leaves open whether the whole of a period is meant (by 2025); `joins`: the word
 *   also stands between the two ends of a range.
 * - `after`/`afterwards`: before and behind the event they speak of.
 * - `interval`: behind a length of time, makes it a rhythm (2 aasta tagant).
 * - `lasting`: during, once; it adds nothing to a named period.
 * - `schooling`: makes the year that it stands before a school year (school year 2024/25).
 * - `relative`: next, last: a period that only the day of writing could tell.
 * - `document`: plans and strategies, whose titles carry years.
 */
export type Term =
  | { is: 'month'; month: number; role?: Role; dayFollows?: true; either?: true }
  | { is: 'season'; month: number; role?: Role }
  | { is: 'unit'; unit: Unit; role?: Role; short?: true }
  | { is: 'number'; value: number }
  | { is: 'edge'; edge: Edge; role?: Role; loose?: true }
  | { is: 'bound'; role: 'by' | 'until' | 'from' | 'before'; loose?: true; joins?: true }
  | { is: 'times'; count?: number }
  | { is: 'recurrence'; recurrence: Recurrence }
  | { is: PlainTerm }

export type PlainTerm =
  | 'join'
  | 'and'
  | 'or'
  | 'after'
  | 'afterwards'
  | 'ongoing'
  | 'asNeeded'
  | 'unsure'
  | 'about'
  | 'atLeast'
  | 'every'
  | 'interval'
  | 'lasting'
  | 'schooling'
  | 'between'
  | 'relative'
  | 'weekday'
  | 'clock'
  | 'filler'
  | 'verb'
  | 'document'

/**
 * The words of one language. A pattern is the source of a regular expression for one whole word in
 * lower case; a space parts the words of a phrase. Diacritics may be missing in what people write.
 */
export type Vocabulary = readonly (readonly [pattern: string, term: Term])[]
