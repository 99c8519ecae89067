import type * as Y from 'yjs'
import { Refusal } from '../../domain/refusal'
import type { Authorization } from './authorization'
import { closeCodes, isFinal, type CloseCode } from './wire/closeCodes'
import { Connection } from './connection/connection'
import { type Authorize, type Concerned, concerns, Door } from './door'
import { Participants } from './participants'
import { encode } from './wire/protocol'
import type { RoomContext } from './roomContext'
import { type Lease, RoomTable } from './roomTable'
import type { Socket } from './connection/socket'

export interface RoomsOptions<Credential> extends RoomContext {
  readonly authorize: Authorize<Credential>
}

export interface OpenRequest<Credential> {
  readonly doc: string
  readonly credential: Credential
  /** Whether the client understands and sends messages 100 to 104. */
  readonly ext: boolean
}

interface Open {
  readonly doc: string
  readonly authorization: Authorization
  readonly connection: Connection
}

/** All live documents of this process and everybody who has one open. */
class Rooms<Credential> {
  readonly #options: RoomsOptions<Credential>
  readonly #table: RoomTable
  readonly #open = new Set<Open>()
  readonly #participants: Participants
  readonly #door: Door<Credential>
  #isClosing = false
  #cancelKeepAlive: () => void = () => undefined

  constructor(options: RoomsOptions<Credential>) {
    this.#options = options
    this.#table = new RoomTable(options)
    this.#participants = new Participants(options)
    this.#door = new Door(options.authorize)
    this.#keepAlive()
  }

  /** Takes over a socket that was just opened. A refusal closes it with the code that says why. */
  accept(socket: Socket, request: OpenRequest<Credential>): void {
    socket.pause()
    const { doc, credential } = request
    this.#door
      .letIn(doc, credential, (...decided) => this.#admit(socket, request, ...decided))
      .catch((error: unknown) => {
        this.#options.onFault(doc, error)
        this.#close(socket, doc, closeCodes.later, 'again, later')
      })
  }

  /** The document as of its last commit, as one update (V1). Rejects when it cannot be loaded. */
  async read(doc: string): Promise<Uint8Array> {
    const lease = await this.#table.use(doc)
    try {
      return lease.room.encode()
    } finally {
      lease.release()
    }
  }

  /**
   * What `look` finds in the document as of its last commit. It is handed the document itself, which takes no time
   * however large that is, and the log's number of its newest update: it must neither change it nor keep it or anything
   * of it. Rejects when it cannot be loaded.
   */
  async look<T>(doc: string, look: (structs: Y.Doc, seq: number) => T): Promise<T> {
    const lease = await this.#table.use(doc)
    try {
      return lease.room.look(look)
    } finally {
      lease.release()
    }
  }

  /**
   * Makes an edit of the server itself, the same way as everybody's (ORD-5). Resolves when it is on disk,
   * applied and told. `author` is the participant it counts as. Refuses with `too_large`
   * (`document-full`); any other unfit update is a bug of the caller.
   */
  async apply(doc: string, update: Uint8Array, author: string): Promise<void> {
    const lease = await this.#table.use(doc)
    try {
      await new Promise<void>((settle, fail) => {
        const edit = {
          update: new Uint8Array(update),
          author,
          mayWrite: true,
          from: null,
          settle,
          fail,
        }
        const outcome = lease.room.submit(edit)
        if (outcome === 'full') throw new Refusal('too_large', 'document-full')
        if (outcome !== 'new' && outcome !== 'known') throw new Error(`Unfit update: ${outcome}`)
      })
    } finally {
      lease.release()
    }
  }

  /** Closes the connections concerned with "again", so that their rights are decided anew (AUTH-2). */
  recheck(concerned: Concerned): void {
    this.#door.recheck(concerned)
    for (const { doc, authorization, connection } of this.#open) {
      if (concerns(doc, authorization, concerned))
        connection.end(closeCodes.rightsChanged, 'rights changed')
    }
  }

  stats(): { openRooms: number; connections: number } {
    return { openRooms: this.#table.openRooms, connections: this.#open.size }
  }

  /** Stops reading, settles what was received, and closes everybody with "again" (CLOSE-2). The log stays open. */
  async close(): Promise<void> {
    this.#isClosing = true
    this.#cancelKeepAlive()
    for (const { connection } of this.#open) connection.stopReading()
    await this.#table.settled()
    for (const { connection } of this.#open) connection.end(closeCodes.restart, 'restart')
  }

  async #admit(
    socket: Socket,
    { doc, ext }: OpenRequest<Credential>,
    authorization: Authorization | CloseCode,
    isOver: () => boolean,
  ): Promise<void> {
    const { limits } = this.#options
    if (typeof authorization === 'number') {
      return this.#refuse(socket, doc, authorization, 'not let in')
    }

    const leave = this.#participants.enter(authorization.participant)
    if (leave === null)
      return this.#refuse(socket, doc, closeCodes.tooMany, 'too many connections of one person')
    socket.onClose(leave)
    const lease = await this.#table.use(doc)
    socket.onClose(() => lease.release())

    const close = (code: CloseCode, reason: string) => this.#close(socket, doc, code, reason)
    if (isOver()) close(closeCodes.rightsChanged, 'rights changed')
    else if (this.#isClosing) close(closeCodes.restart, 'restart')
    // Its storage may have failed in the moment between.
    else if (lease.room.hasEnded) close(closeCodes.notSaved, 'not saved')
    else if (lease.room.audience.size >= limits.connectionsPerDocument)
      this.#refuse(socket, doc, closeCodes.later, 'too many connections of one document')
    else this.#connect(socket, { doc, lease, authorization, ext, leave })
  }

  #connect(socket: Socket, admitted: Admitted): void {
    const { doc, lease, authorization, ext, leave } = admitted
    const { limits, clock, onFault, observer } = this.#options
    const connection = new Connection({
      socket,
      room: lease.room,
      authorization,
      ext,
      limits,
      clock,
      bytesOfAll: this.#participants.bytesOf(authorization.participant),
      close: (code, reason) => this.#close(socket, doc, code, reason),
      onBehind: () => observer?.fellBehind(doc),
      onNack: (code) => observer?.refused(doc, code, 'update'),
      onLeft: () => {
        this.#open.delete(open)
        leave()
        lease.release()
      },
      onFault: (error) => onFault(doc, error),
    })
    const open = { doc, authorization, connection }
    this.#open.add(open)
    connection.start()
  }

  /** Accepts and closes: browsers hide HTTP statuses. A stock client also gets the word of y-protocols (AUTH-1). */
  #refuse(socket: Socket, doc: string, code: CloseCode, reason: string): void {
    if (isFinal(code)) socket.send(encode({ type: 'denied', reason: String(code) }))
    this.#close(socket, doc, code, reason)
  }

  #close(socket: Socket, doc: string, code: CloseCode, reason: string): void {
    this.#options.observer?.refused(doc, code, reason)
    socket.close(code, reason)
  }

  #keepAlive(): void {
    for (const { connection } of this.#open) connection.keepAlive()
    this.#table.compactDue()
    this.#table.compare()
    this.#participants.forgetIdle()
    const { clock, limits } = this.#options
    this.#cancelKeepAlive = clock.after(limits.quietMs / 4, () => this.#keepAlive())
  }
}

interface Admitted {
  readonly doc: string
  readonly lease: Lease
  readonly authorization: Authorization
  readonly ext: boolean
  readonly leave: () => void
}

/**
 * Opens documents from the log for those whom `authorize` lets in. `onCommitted` hears of every document that
 * has changed, after it is on disk; `onFault` of failures that are nobody's answer.
 */
export function createRooms<Credential>(options: RoomsOptions<Credential>): Rooms<Credential> {
  return new Rooms(options)
}

export type { Rooms }
