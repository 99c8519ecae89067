import { isAnswerable } from '../../domain/board/answerable'
import { isCardKind, type CardKind } from '../../domain/board/card'
import { draftFate, type DraftFate } from '../../domain/board/draftFate'
import type { DeskRow } from '../../server/board/readPromotionDesk'

export const DESK_STATES = [
  'ready',
  'incomplete',
  'inPlan',
  'changed',
  'carried',
  'parked',
  'merged',
  'declined',
  'unanswered',
  'all',
] as const

export type DeskState = (typeof DESK_STATES)[number]

export type DeskFilter = { group: string; kind: CardKind | 'all'; state: DeskState }

/** The filter of an address: drafts of all groups that are in no plan yet, unless it says otherwise. */
export function readDeskFilter(search: URLSearchParams): DeskFilter {
  const kind = search.get('kind') ?? 'draft'
  const state = search.get('state')
  return {
    group: search.get('group') ?? '',
    kind: isCardKind(kind) ? kind : 'all',
    state: DESK_STATES.find((one) => one === state) ?? 'ready',
  }
}

type Filtered = Pick<
  DeskRow,
  'groupId' | 'kind' | 'places' | 'fate' | 'answers' | 'warnings' | 'blocked'
>

/** Whether a filter shows a row. */
export function isShown(row: Filtered, { group, kind, state }: DeskFilter): boolean {
  return (
    (group === '' || row.groupId === group) &&
    (kind === 'all' || row.kind === kind) &&
    isInState(row, state)
  )
}

function isInState(row: Filtered, state: DeskState): boolean {
  const { places, fate, warnings, blocked } = row
  const isOpen = places.length === 0 && !fate?.ended
  switch (state) {
    case 'ready':
      return isOpen
    case 'incomplete':
      return isOpen && (blocked || warnings.length > 0)
    case 'inPlan':
      return places.length > 0
    case 'changed':
      return places.some(({ changed }) => changed)
    case 'carried':
    case 'parked':
    case 'merged':
    case 'declined':
      return fateOf(row) === state
    case 'unanswered':
      return isAnswerable(row.kind) && row.answers.length === 0
    case 'all':
      return true
  }
}

function fateOf({ places, fate }: Filtered): DraftFate {
  return draftFate({
    isAdopted: places.length > 0,
    isCarried: (fate?.carried.length ?? 0) > 0,
    ending: fate?.ended?.ending ?? null,
  })
}
