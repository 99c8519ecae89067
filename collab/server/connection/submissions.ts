import { Acknowledgement } from './acknowledgement'
import { closeCodes, type CloseCode } from '../wire/closeCodes'
import type { Inflow } from './inflow'
import { encode, isEmptyUpdate, type NackCode, type UpdateKind } from '../wire/protocol'
import type { Member } from '../audience/member'
import type { Room } from '../room'

/** What the submissions of a connection need of it. */
export interface Submitter {
  readonly member: Member
  readonly room: Room
  readonly mayWrite: boolean
  /** Whether the client understands and sends messages 100 to 104. */
  readonly ext: boolean
  readonly send: (frame: Uint8Array) => void
  readonly end: (code: CloseCode, reason: string) => void
  readonly sendState: () => void
  /** Hears of every update that was refused and stays with its sender. */
  readonly onNack: (code: NackCode) => void
  /** Where what it brings in is counted. */
  readonly inflow: Pick<Inflow, 'hold' | 'release' | 'charge'>
}

/** What the work of looking at one item counts as, in bytes: a microsecond, of which a connection gets a tenth of the time (LIM-11). */
const WORK_BYTES = 10

/** How often in a row a step 2 may have a gap (GAP-3). */
const MAX_GAPS = 3

/** How a client without `ext=1` hears that its update was refused (NACK-2). */
const closeCodeOf: Record<Exclude<NackCode, 'ro'>, CloseCode> = {
  'too-big': closeCodes.tooBig,
  'doc-full': closeCodes.tooBig,
  'foreign-client': closeCodes.notYours,
  bad: closeCodes.badMessage,
}

/**
 * The update messages of one connection: counts them, hands them to the room, asks again when something
 * is missing, and tells the client what is on disk and what was refused. Rules ACK, NACK, GAP and RO
 * in ../../SPEC.md.
 */
export class Submissions {
  readonly #by: Submitter
  readonly #acks = new Acknowledgement()
  /** Whether the client still owes a step 2. */
  #isAsked = false
  #gapsInRow = 0
  /** Why a part of the step 2 that is coming in was refused (PART-2). */
  #partRefused: NackCode | null = null

  constructor(by: Submitter) {
    this.#by = by
  }

  /** The client was sent a sync step 1. */
  asked(): void {
    this.#isAsked = true
  }

  /** Takes an update message. Throws `Malformed`. */
  take(update: Uint8Array, kind: UpdateKind): void {
    if (kind === 'step2') this.#isAsked = false
    const refused = this.#refusedBefore(kind)
    if (isEmptyUpdate(update)) {
      if (kind === 'step2') this.#takeEmptyStep2(this.#acks.received)
    } else if (refused !== null) this.#refuse(this.#acks.count(), refused, kind)
    else this.#submit(update, this.#acks.count(), kind)
  }

  /** Refuses an update message that is too big to be read. */
  refuseTooBig(kind: UpdateKind): void {
    this.#refuse(this.#acks.count(), this.#refusedBefore(kind) ?? 'too-big', kind)
  }

  /** The frame that says how far everything is settled; null when that is known or cannot be said. */
  acknowledge(seq: number): Uint8Array | null {
    const n = this.#acks.news()
    return n !== null && this.#by.ext ? encode({ type: 'durable', n, seq }) : null
  }

  #submit(update: Uint8Array, n: number, kind: UpdateKind): void {
    const { room, member, mayWrite, inflow } = this.#by
    const outcome = room.submit({
      update,
      author: member.participant,
      mayWrite,
      isStep2: kind !== 'update',
      from: member,
      settle: () => {
        if (kind === 'step2') this.#acks.settleStep2(n)
        else this.#acks.settle(n)
        inflow.release(update.length)
      },
      fail: () => undefined,
      onWork: (work) => inflow.charge(work * WORK_BYTES),
    })
    switch (outcome) {
      case 'new':
      case 'known':
        inflow.hold(update.length)
        if (kind === 'step2') this.#stepTwoTaken(n)
        break
      case 'gap':
        this.#ask(n, kind)
        break
      case 'foreign':
        this.#refuse(n, 'foreign-client', kind)
        break
      case 'ro':
        this.#refuse(n, 'ro', kind)
        break
      case 'full':
        this.#refuse(n, 'doc-full', kind)
        break
    }
  }

  /** Why what builds on a refused part of the same step 2 is refused too; null where nothing was. A step 2 ends the matter. */
  #refusedBefore(kind: UpdateKind): NackCode | null {
    const refused = kind === 'update' ? null : this.#partRefused
    if (kind === 'step2') this.#partRefused = null
    return refused
  }

  /** It says that the server has everything, so it fills the gaps of the first `n` messages too. */
  #takeEmptyStep2(n: number): void {
    this.#inTurn(() => this.#acks.settleStep2(n))
  }

  #stepTwoTaken(n: number): void {
    this.#acks.awaitStep2(n)
    this.#gapsInRow = 0
  }

  #ask(n: number, kind: UpdateKind): void {
    if (kind === 'step2') this.#gapsInRow += 1
    if (this.#gapsInRow === MAX_GAPS) {
      this.#gapsInRow = 0
      this.#refuse(n, 'bad', kind)
      return
    }
    this.#acks.hold(n)
    if (this.#isAsked) return
    this.#isAsked = true
    this.#by.send(encode({ type: 'step1', stateVector: this.#by.room.stateVector() }))
  }

  #refuse(n: number, code: NackCode, kind: UpdateKind): void {
    if (kind === 'part') this.#partRefused = code
    const { ext, send, end, sendState, onNack } = this.#by
    if (ext || code === 'ro') onNack(code)
    if (ext) {
      send(encode({ type: 'nack', n, code }))
      if (code === 'ro') sendState()
    } else if (code === 'ro') send(encode({ type: 'denied', reason: 'read-only' }))
    else end(closeCodeOf[code], code)
    this.#inTurn(() => this.#acks.settle(n))
  }

  /** Settles what needs no storing once everything before it is settled. */
  #inTurn(settle: () => void): void {
    this.#by.room.takeTurn({ from: this.#by.member, settle, fail: () => undefined })
  }
}
