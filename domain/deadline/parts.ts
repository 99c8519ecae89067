import type { Clock, Precision } from './moment'
import type { Edge, Role } from './term'

/**
 * What the words of one time say, in whatever order they stand (2024. aasta maikuu lõpuks; June 30,
 * 2015). `numeral` is a number whose unit is still to come, as the first one of "I–II kvartal".
 */
export type Parts = {
  year?: number
  month?: number
  day?: number
  period?: { precision: Exclude<Precision, 'day' | 'year'>; month: number; months: number }
  numeral?: number
  edge?: Edge
  loose?: true
  clock?: Clock
  role?: Role
  schoolYear?: true
  /** A word for "year" without its number, as in "by the end of the year". */
  yearWord?: true
  /** Only digits said that this is a time. */
  digits?: true
  /** What a number behind the month's name is. */
  behindMonth?: 'day' | 'year' | 'unclear'
}
