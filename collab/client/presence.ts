import type { Awareness } from 'y-protocols/awareness'
import type { Point } from '../../domain/board/card'
import type { Motions } from './motions'

/**
 * What a person shows of themselves, gone when they leave: the card they are in and where their
 * pointer is on the canvas. Their caret stands beside it under `cursor`, where the editor's
 * caret plugin keeps it. Name and colour are the server's (AWA-2) and cannot be set here.
 */
export type OwnPresence = { cardId: string | null; pointer: Point | null }

/** Somebody else on the board. One person with two tabs is there twice, with one `participantId`. */
export type Presence = OwnPresence & {
  clientId: number
  participantId: string
  name: string
  /** CSS, `#rrggbb`. */
  colour: string
}

/** The others on a board as React's `useSyncExternalStore` wants them. */
export type PresenceStore = {
  subscribe: (listener: () => void) => () => void
  getSnapshot: () => readonly Presence[]
  stop: () => void
}

/** Shows the given facts to the others and leaves the rest as it is. */
export function showPresence(awareness: Awareness, facts: Partial<OwnPresence>): void {
  const own = awareness.getLocalState()
  if (own !== null) awareness.setLocalState({ ...own, ...facts })
}

/** Everybody else who is there, by name; a state the server has not stamped is left out. */
export function readPresence(awareness: Awareness): Presence[] {
  const others: Presence[] = []
  for (const [clientId, state] of awareness.getStates()) {
    const presence = clientId === awareness.clientID ? null : readState(clientId, state)
    if (presence) others.push(presence)
  }
  return others.sort((a, b) => a.name.localeCompare(b.name) || a.clientId - b.clientId)
}

/**
 * Keeps the others read, for as long as `stop` is not called. Awareness says where a pointer rests and whether
 * there is one; where it is on its way, motion says.
 */
export function watchPresence(
  awareness: Awareness,
  motions: Pick<Motions, 'pointerOf' | 'rest' | 'subscribe'>,
): PresenceStore {
  const listeners = new Set<() => void>()
  let resting: readonly Presence[] = readPresence(awareness)
  let others = resting
  const show = (): void => {
    others = resting.map((one) => moving(one, motions.pointerOf(one.clientId)))
    for (const listener of listeners) listener()
  }
  const refresh = (): void => {
    const before = new Map(resting.map(({ clientId, pointer }) => [clientId, pointer]))
    resting = readPresence(awareness)
    for (const { clientId, pointer } of resting) {
      if (isSamePoint(before.get(clientId) ?? null, pointer)) before.delete(clientId)
    }
    for (const clientId of before.keys()) motions.rest(clientId)
    show()
  }
  awareness.on('change', refresh)
  const stopMotions = motions.subscribe(show)
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getSnapshot: () => others,
    stop: () => {
      awareness.off('change', refresh)
      stopMotions()
    },
  }
}

/** Somebody with their pointer where it moves; whoever has none at rest has none. */
const moving = (one: Presence, pointer: Point | undefined): Presence =>
  one.pointer && pointer ? { ...one, pointer } : one

const isSamePoint = (a: Point | null, b: Point | null): boolean => a?.x === b?.x && a?.y === b?.y

const PLAIN_COLOUR = '#5f6b7a'

function readState(clientId: number, state: Record<string, unknown> | null): Presence | null {
  const user = readObject(state?.['user'])
  const { id, name, color } = user ?? {}
  if (typeof id !== 'string' || typeof name !== 'string') return null
  const cardId = state?.['cardId']
  return {
    clientId,
    participantId: id,
    name,
    colour: typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color) ? color : PLAIN_COLOUR,
    cardId: typeof cardId === 'string' ? cardId : null,
    pointer: readPointer(state?.['pointer']),
  }
}

function readPointer(value: unknown): Point | null {
  const { x, y } = readObject(value) ?? {}
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : null
}

function readObject(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null ? { ...value } : null
}
