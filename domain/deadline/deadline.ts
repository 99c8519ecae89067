/** How a deadline reads. `empty`: nothing was written; `none`: text that holds no deadline at all. */
export type DeadlineKind =
  | 'ongoing'
  | 'recurring'
  | 'asNeeded'
  | 'date'
  | 'dateRange'
  | 'dateTimeRange'
  | 'by'
  | 'month'
  | 'monthRange'
  | 'quarter'
  | 'halfYear'
  | 'season'
  | 'year'
  | 'yearRange'
  | 'openFrom'
  | 'afterEvent'
  | 'text'
  | 'empty'
  | 'none'

/** `every` 2 of unit `year` = every second year; `times` 2, or [3, 4], = so many times in one unit. */
export type Recurrence = {
  unit: 'day' | 'week' | 'month' | 'quarter' | 'halfYear' | 'year'
  every?: number
  times?: number | [number, number]
  atLeast?: boolean
}

/**
 * The normal form of a deadline. What people wrote is stored beside it and stays the truth.
 * `from` and `to` are ISO dates, both inclusive; where the year is not known they begin with `--`
 * (ISO 8601 truncated, as in `--12-02`), and `to` is null where there is no end.
 */
export type Deadline = {
  kind: DeadlineKind
  from?: string
  to?: string | null
  ongoing?: boolean
  approximate?: boolean
  recurrence?: Recurrence
  afterEvent?: string
  subject?: string
}
