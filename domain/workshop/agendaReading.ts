import type { ReadAgendaKind } from './agendaKind'
import type { Speaker } from './speakers'
import type { LeftOverLine } from '../text/leftOverLine'

/** Where an item's end comes from. */
export type ReadEndSource = 'written' | 'next item' | 'presentations time on the group-work slide'

export type ReadSubItem = { text: string; speakers: Speaker[] }

/**
 * One item as it stands in the text; what was inferred is in `derived`. Optional keys are absent
 * where nothing of the kind was written. `start` and `end` are `HH:MM`; `end` is null for the last
 * item, or where the next one starts earlier, as on a second day.
 */
export type ReadAgendaItem = {
  startRaw: string
  endRaw?: string
  rangeRaw?: string
  title: string
  speakers?: Speaker[]
  subItems?: ReadSubItem[]
  derived: {
    start: string
    end: string | null
    endSource?: ReadEndSource
    minutes?: number
    kind: ReadAgendaKind
  }
}

/** `heading` is null for an agenda pasted without one; `lines` are the numbers of the lines read. */
export type AgendaReading = {
  heading: string | null
  items: ReadAgendaItem[]
  lines: number[]
  leftOver: LeftOverLine[]
}
