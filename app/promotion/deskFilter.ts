import { isCardKind, type CardKind } from '../../domain/board/card'
import type { DeskRow } from '../../server/board/readPromotionDesk'

export const DESK_STATES = ['ready', 'incomplete', 'inPlan', 'changed', 'all'] as const

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

type Filtered = Pick<DeskRow, 'groupId' | 'kind' | 'places' | 'warnings' | 'blocked'>

/** Whether a filter shows a row. */
export function isShown(row: Filtered, { group, kind, state }: DeskFilter): boolean {
  return (
    (group === '' || row.groupId === group) &&
    (kind === 'all' || row.kind === kind) &&
    isInState(row, state)
  )
}

function isInState({ places, warnings, blocked }: Filtered, state: DeskState): boolean {
  switch (state) {
    case 'ready':
      return places.length === 0
    case 'incomplete':
      return places.length === 0 && (blocked || warnings.length > 0)
    case 'inPlan':
      return places.length > 0
    case 'changed':
      return places.some(({ changed }) => changed)
    case 'all':
      return true
  }
}
