/**
 * Why the server does not take what was written here. `disk` passes by itself, the others do not. `signIn`: nobody is
 * signed in any more; `otherPerson`: somebody else sits at this device now (AUTH-6).
 */
export type Refused =
  | 'signIn'
  | 'otherPerson'
  | 'notYours'
  | 'gone'
  | 'readOnly'
  | 'tooBig'
  | 'tooMany'
  | 'bad'
  | 'disk'

/**
 * The one thing a person is told about their work. `changes` counts the edits made here that are
 * not known to be on the server's disk. `saved` means there are none (ACK-3 of SPEC.md). `kept` says where
 * they are: `device` survives closing the page, `page` does not.
 */
export type Status =
  | { kind: 'connecting' }
  | { kind: 'saved' }
  | { kind: 'saving'; changes: number }
  | { kind: 'offline'; changes: number; kept: 'device' | 'page' }
  | { kind: 'refused'; why: Refused; changes: number; kept: 'device' | 'page' }

/** The codes of NACK-1. */
export type NackCode = 'ro' | 'too-big' | 'bad' | 'foreign-client' | 'doc-full'

/** What happens to a document's link with the server; message numbers are those of MSG-2. */
export type LinkEvent =
  /** The copy on this device was read; when it was last left, `changes` were not acknowledged. */
  | { type: 'copyLoaded'; changes: number }
  /** This device keeps no copy, or can no longer write it. */
  | { type: 'copyLost' }
  /** Somebody here changed the document. */
  | { type: 'edited' }
  /** A counted message went out; it carries every change not sent before. */
  | { type: 'sent' }
  /** The same of a part of such a message that is too large to go out at once: the changes go with the last (PART-1). */
  | { type: 'sentPart' }
  /** The server has everything that is here: the answer to its sync step 1 was empty. */
  | { type: 'nothingToSend' }
  /** Both sides have told each other what they have; from now on only changes travel. */
  | { type: 'live' }
  | { type: 'durable'; messages: number }
  | { type: 'nack'; message: number; code: NackCode }
  | { type: 'state'; mode: 'rw' | 'ro'; reason: 'none' | 'rights' | 'disk' }
  /** The connection ended, or could not be made; it is tried again by itself. */
  | { type: 'down' }
  /** The server ended the connection for good. */
  | { type: 'closed'; code: number }
  /** A person asks to try again after `closed`. */
  | { type: 'retried' }

type Sent = { message: number; changes: number }

/** Everything a status is derived from. */
export type LinkState = {
  readonly link: 'connecting' | 'live' | 'down' | 'closed'
  readonly hasCopy: boolean
  /** Changes in no message of this connection. */
  readonly unsent: number
  /** Counted messages of this connection so far, and those not acknowledged, oldest first. */
  readonly messages: number
  readonly inFlight: readonly Sent[]
  /** Changes in messages that the server refused. */
  readonly refusedChanges: number
  readonly refused: Refused | null
}

export const FIRST_STATE: LinkState = {
  link: 'connecting',
  hasCopy: false,
  unsent: 0,
  messages: 0,
  inFlight: [],
  refusedChanges: 0,
  refused: null,
}

/** The state after an event. Pure. */
export function reduceLink(state: LinkState, event: LinkEvent): LinkState {
  switch (event.type) {
    case 'copyLoaded':
      return reduceCopyLoaded(state, event.changes)
    case 'copyLost':
      return { ...state, hasCopy: false }
    case 'edited':
      return { ...state, unsent: state.unsent + 1 }
    case 'sent':
      return reduceSent(state, state.unsent)
    case 'sentPart':
      return reduceSent(state, 0)
    case 'nothingToSend':
      return { ...state, unsent: 0 }
    case 'live':
      return { ...state, link: 'live' }
    case 'durable':
      return {
        ...state,
        inFlight: state.inFlight.filter(({ message }) => message > event.messages),
      }
    case 'nack':
      return reduceNack(state, event.message, NACK_REFUSED[event.code])
    case 'state':
      return { ...state, refused: refusedBy(state, event) }
    case 'down':
      return disconnected(state, 'down', isDiskFull(state) ? 'disk' : null)
    case 'closed':
      return disconnected(state, 'closed', refusedByClose(event.code))
    case 'retried':
      return disconnected(state, 'connecting', null)
  }
}

/** How many edits made here are not known to be on the server's disk. */
export function changesOf({ unsent, inFlight, refusedChanges }: LinkState): number {
  return inFlight.reduce((sum, { changes }) => sum + changes, unsent + refusedChanges)
}

/**
 * How many changes are lost when the page is left. What the device keeps comes back at the next visit, unless its author may not
 * open the document any more.
 */
export function atStakeIn(state: LinkState): number {
  const isShutOut = state.refused === 'notYours' || state.refused === 'gone'
  return state.hasCopy && !isShutOut ? 0 : changesOf(state)
}

/** What to tell of a state. Pure. */
export function statusOf(state: LinkState): Status {
  const changes = changesOf(state)
  const kept = state.hasCopy ? 'device' : 'page'
  if (state.refused) return { kind: 'refused', why: state.refused, changes, kept }
  if (state.link === 'down') return { kind: 'offline', changes, kept }
  if (state.link === 'live' && changes > 0) return { kind: 'saving', changes }
  return state.link === 'live' && state.inFlight.length === 0
    ? { kind: 'saved' }
    : { kind: 'connecting' }
}

/** Whether two statuses read the same. */
export function isSameStatus(a: Status, b: Status): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/**
 * A copy that is read only after the connection is live has gone out in the last message by then,
 * or held nothing new.
 */
function reduceCopyLoaded(state: LinkState, changes: number): LinkState {
  if (state.link !== 'live') return { ...state, hasCopy: true, unsent: state.unsent + changes }
  const last = state.inFlight.at(-1)
  const inFlight = state.inFlight.map((sent) =>
    sent === last ? { ...sent, changes: sent.changes + changes } : sent,
  )
  return { ...state, hasCopy: true, inFlight }
}

function reduceSent(state: LinkState, changes: number): LinkState {
  const message = state.messages + 1
  const inFlight = [...state.inFlight, { message, changes }]
  return { ...state, messages: message, inFlight, unsent: state.unsent - changes }
}

const NACK_REFUSED: Record<NackCode, Refused> = {
  ro: 'readOnly',
  'too-big': 'tooBig',
  'doc-full': 'tooBig',
  'foreign-client': 'bad',
  bad: 'bad',
}

function reduceNack(state: LinkState, message: number, why: Refused): LinkState {
  const nacked = state.inFlight.find((sent) => sent.message === message)
  return {
    ...state,
    inFlight: state.inFlight.filter((sent) => sent !== nacked),
    refusedChanges: state.refusedChanges + (nacked?.changes ?? 0),
    refused: why,
  }
}

function refusedBy(
  { refused, refusedChanges }: LinkState,
  { mode, reason }: { mode: 'rw' | 'ro'; reason: 'none' | 'rights' | 'disk' },
): Refused | null {
  if (mode === 'ro') return reason === 'disk' ? 'disk' : 'readOnly'
  return refusedChanges > 0 ? refused : null
}

/** A server that cannot write closes (DUR-3): that it could not stays true until it is gone or says otherwise. */
const isDiskFull = ({ refused, link }: LinkState): boolean => refused === 'disk' && link !== 'down'

/** What a lost connection carried is unsent again: the next one's sync step 2 has it all. */
function disconnected(
  state: LinkState,
  link: LinkState['link'],
  refused: Refused | null,
): LinkState {
  const unsent = changesOf(state)
  return { ...state, link, unsent, messages: 0, inFlight: [], refusedChanges: 0, refused }
}

const CLOSE_REFUSED: Readonly<Record<number, Refused>> = {
  1009: 'tooBig',
  4401: 'signIn',
  4403: 'notYours',
  4404: 'gone',
  4409: 'otherPerson',
  4413: 'tooBig',
  4429: 'tooMany',
}

const refusedByClose = (code: number): Refused => CLOSE_REFUSED[code] ?? 'bad'

/** Whether a close code ends the matter (CLOSE-1; 1009 by LIM-1). */
export const isFinalClose = (code: number): boolean =>
  (code >= 4400 && code <= 4499) || code === 1009
