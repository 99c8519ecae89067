import type { Recurrence } from './deadline'
import type { Span } from './span'
import type { Term } from './term'

/**
 * What a text about time is made of, in its order. `rest` are words that name no time; `loose`
 * numbers and clock times among them are marked, for they make a reading unsure.
 */
export type Item = { start: number; end: number } & (
  | { is: 'span'; span: Span }
  | { is: 'recurrence'; recurrence: Recurrence }
  | { is: 'event'; text: string; next: Span | null }
  | { is: 'term'; term: Term }
  | { is: 'mark'; mark: string }
  | { is: 'rest'; number: boolean }
)

export type ItemOf<K extends Item['is']> = Extract<Item, { is: K }>

/** The items of one kind, in their order. */
export const itemsOf = <K extends Item['is']>(items: readonly Item[], is: K): ItemOf<K>[] =>
  items.filter((item): item is ItemOf<K> => item.is === is)
