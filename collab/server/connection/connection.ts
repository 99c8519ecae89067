import { Bundle } from '../wire/bundle'
import { closeCodes, type CloseCode } from '../wire/closeCodes'
import type { ConnectionOptions } from './connectionOptions'
import { Inflow } from './inflow'
import { Lag } from './lag'
import { Malformed } from '../wire/malformed'
import { decode, encode, kindOfUpdate, type UpdateKind } from '../wire/protocol'
import type { Member } from '../audience/member'
import { Submissions } from './submissions'

/** What it counts as to read one line of an awareness message, however short that is (LIM-14). */
const ENTRY_BYTES = 30

/**
 * One socket in one room: turns frames into what the room does, and the room's word into frames. What
 * is wrong with a frame concerns this connection alone (LIM-7 in ../../SPEC.md).
 */
export class Connection implements Member {
  readonly participant: string
  readonly name: string
  readonly colour: string
  readonly #options: ConnectionOptions
  readonly #inflow: Inflow
  readonly #submissions: Submissions
  readonly #lag: Lag
  #phase: 'entering' | 'joined' | 'over' = 'entering'
  /** The newest update in the log that this connection was told. */
  #toldSeq = 0
  #isCurrent = true
  #lastSent: number

  constructor(options: ConnectionOptions) {
    const { socket, room, authorization, ext, limits, clock, bytesOfAll } = options
    this.#options = options
    this.participant = authorization.participant
    this.name = authorization.name
    this.colour = authorization.colour
    this.#lastSent = clock.uptime()
    this.#inflow = new Inflow(socket, limits, clock, bytesOfAll, (frame) => this.#receive(frame))
    this.#lag = new Lag({
      socket,
      limits,
      clock,
      onBehind: options.onBehind,
      onRoom: () => this.#catchUp(),
      onStuck: () => this.end(closeCodes.later, 'too far behind'),
    })
    this.#submissions = new Submissions({
      member: this,
      room,
      ext,
      mayWrite: authorization.mode === 'rw',
      send: (frame) => this.#send(frame),
      end: (code, reason) => this.end(code, reason),
      sendState: () => this.#sendState(),
      onNack: options.onNack,
      inflow: this.#inflow,
    })
  }

  get isJoined(): boolean {
    return this.#phase === 'joined'
  }

  get #hasRoom(): boolean {
    const { socket, limits } = this.#options
    return socket.bufferedAmount <= limits.awarenessBufferBytes
  }

  /** Enters the room and begins to read. */
  start(): void {
    const { socket, room, ext } = this.#options
    room.audience.enter(this, ext)
    this.#sendState()
    this.#inflow.start()
    socket.onClose(() => this.#leave())
  }

  /** Reads no more; what was received is still settled. */
  stopReading(): void {
    this.#inflow.stop()
  }

  /** Says something when nothing was said for a while (OPEN-5), and ends with its right (AUTH-4). */
  keepAlive(): void {
    const { clock, limits, authorization } = this.#options
    if ((authorization.until ?? Infinity) <= clock.now())
      return this.end(closeCodes.rightsChanged, 'rights ended')
    if (clock.uptime() - this.#lastSent >= limits.quietMs) this.#sendNothing()
  }

  tell(updates: Bundle, seq: number): void {
    if (this.#takes(seq)) this.#sendBundle(updates)
  }

  tellAuthor(updates: Bundle, own: readonly number[], seq: number): void {
    const hasNews = this.#takes(seq) && this.isJoined && updates.messages.length > own.length
    const saved = this.#submissions.acknowledge(seq)
    if (hasNews) this.#sendBundle(updates.exceptOwn(own, saved === null ? [] : [saved]))
    else if (saved !== null) this.#send(saved)
  }

  show(awareness: Bundle): boolean {
    const mayShow = this.#isCurrent && this.#hasRoom
    if (mayShow) this.#sendBundle(awareness)
    return mayShow
  }

  warn(): void {
    if (this.#options.ext) this.#send(encode({ type: 'state', mode: 'ro', reason: 'disk' }))
  }

  end(code: CloseCode, reason: string): void {
    if (this.#phase === 'over') return
    this.#options.close(code, reason)
    this.#leave()
  }

  #leave(): void {
    if (this.#phase === 'over') return
    this.#phase = 'over'
    this.#inflow.stop()
    this.#lag.stop()
    this.#options.room.audience.leave(this)
    this.#options.onLeft()
  }

  #receive(frame: Uint8Array): void {
    try {
      if (frame.length <= this.#options.limits.frameBytes) this.#obey(frame)
      else this.#refuseTooBig(kindOfUpdate(frame))
    } catch (error) {
      if (error instanceof Malformed) this.end(closeCodes.badMessage, 'bad message')
      else {
        this.#options.onFault(error)
        this.end(closeCodes.later, 'again, later')
      }
    }
  }

  #refuseTooBig(kind: UpdateKind | null): void {
    if (kind === null) this.end(closeCodes.tooBig, 'too big')
    else this.#submissions.refuseTooBig(kind)
  }

  #obey(frame: Uint8Array): void {
    const message = decode(frame)
    switch (message.type) {
      case 'step1':
        this.#join(message.stateVector)
        break
      case 'update':
        // A true copy: `slice` of a Node buffer would keep the whole chunk it was read from.
        this.#submissions.take(new Uint8Array(message.update), message.kind)
        break
      case 'awareness':
        this.#inflow.charge(message.entries.length * ENTRY_BYTES)
        this.#options.room.show(this, message)
        break
      case 'motion':
        this.#options.room.show(this, message)
        break
      case 'queryAwareness':
        // Where so much waits already, that is answer enough (OPEN-6).
        if (this.#hasRoom && !this.#sendAwareness()) this.#sendNothing()
        break
    }
  }

  #join(stateVector: Uint8Array): void {
    const { socket, room, limits } = this.#options
    // Each answer may be a whole document: whoever does not take the last one gets no other.
    if (socket.bufferedAmount > limits.bufferBytes) {
      this.end(closeCodes.later, 'too far behind')
      return
    }
    if (this.isJoined) this.#inflow.charge(room.bytes)
    this.#handOver(room.joinAnswer(stateVector))
    this.#submissions.asked()
    if (this.#phase === 'entering') this.#phase = 'joined'
    this.#sendAwareness()
  }

  /** After it was behind: what was committed meanwhile, from the log's numbers and not from guesses (LIM-5). */
  #catchUp(): void {
    if (this.#phase === 'over') return
    const { room } = this.#options
    if (this.isJoined && !this.#isCurrent) this.#handOver(room.since(this.#toldSeq))
    this.#isCurrent = true
    if (this.isJoined) room.audience.catchUp(this)
  }

  /** Sends all it lacks of the document in one go, however much that is (LIM-5). */
  #handOver(bundles: readonly Bundle[]): void {
    this.#lag.allow(bundles)
    for (const bundle of bundles) this.#sendBundle(bundle)
    this.#toldSeq = this.#options.room.seq
  }

  /** False when there is nobody else to show. Counts as what it sends: to ask takes one byte (LIM-14). */
  #sendAwareness(): boolean {
    const frame = this.#options.room.audience.awarenessFor(this)
    if (frame === null) return false
    this.#inflow.charge(frame.length)
    this.#send(frame)
    return true
  }

  #sendNothing(): void {
    this.#send(encode({ type: 'awareness', entries: [] }))
  }

  #sendState(): void {
    const { mode } = this.#options.authorization
    if (this.#options.ext)
      this.#send(encode({ type: 'state', mode, reason: mode === 'rw' ? 'none' : 'rights' }))
  }

  /** Whether it may be told updates up to `seq` now, and not only once it has caught up: asked before it joins too, so that it is noticed when it never reads. */
  #takes(seq: number): boolean {
    this.#isCurrent &&= !this.#lag.isBehind
    if (this.#isCurrent) this.#toldSeq = seq
    return this.#isCurrent
  }

  #send(frame: Uint8Array): void {
    this.#sendBundle(new Bundle([frame]))
  }

  #sendBundle(bundle: Bundle): void {
    if (this.#phase === 'over') return
    this.#lastSent = this.#options.clock.uptime()
    this.#options.socket.sendBundle(bundle)
  }
}
