import { reportFound } from './state/damage'
import { Room } from './room'
import type { RoomContext } from './roomContext'

/** The use of an open room; it stays open at least until everybody has released it. */
export interface Lease {
  readonly room: Room
  /** May be called more than once. */
  release(): void
}

/** So many documents the log is asked about at a time: nobody's commit waits longer than for that. */
const COMPARED_AT_ONCE = 100

interface Slot {
  readonly opening: Promise<Room>
  users: number
  /** How often it was used so far. */
  uses: number
  cancelIdle: () => void
}

/**
 * The rooms that are open, one per document. A room is opened for its first user and, some time after its
 * last, compacted and let go (CLOSE-4 in ../SPEC.md). One whose storage failed is dropped at once.
 */
export class RoomTable {
  readonly #context: RoomContext
  readonly #slots = new Map<string, Slot>()
  readonly #closings = new Set<Promise<void>>()
  #compacting: Promise<void> | null = null
  #comparing: Promise<void> | null = null

  constructor(context: RoomContext) {
    this.#context = context
  }

  get openRooms(): number {
    return this.#slots.size
  }

  /** Opens the document if needed. Rejects when it cannot be loaded. */
  async use(doc: string): Promise<Lease> {
    const slot = this.#slots.get(doc) ?? this.#open(doc)
    slot.users += 1
    slot.uses += 1
    slot.cancelIdle()
    let isReleased = false
    const release = () => {
      if (isReleased) return
      isReleased = true
      slot.users -= 1
      if (slot.users === 0) this.#awaitIdle(doc, slot)
    }
    try {
      return { room: await slot.opening, release }
    } catch (error) {
      release()
      throw error
    }
  }

  /** Resolves when everything that was handed in is settled and no room is being let go. */
  async settled(): Promise<void> {
    const rooms = await Promise.allSettled([...this.#slots.values()].map(({ opening }) => opening))
    await Promise.all(
      rooms.map(async (room) => {
        if (room.status === 'fulfilled') await room.value.settled()
      }),
    )
    await Promise.all([...this.#closings, this.#compacting, this.#comparing])
  }

  /** Compacts the documents whose tail is too old, also where nobody writes any more; one after the other, so that no other work waits. */
  compactDue(): void {
    this.#compacting ??= this.#compactDue().finally(() => {
      this.#compacting = null
    })
  }

  /** Ends the rooms of documents that somebody else has written to, also where nobody here writes (DUR-6). */
  compare(): void {
    this.#comparing ??= this.#compare().finally(() => {
      this.#comparing = null
    })
  }

  async #compare(): Promise<void> {
    const docs = [...this.#slots.keys()]
    for (let at = 0; at < docs.length; at += COMPARED_AT_ONCE) {
      const some = docs.slice(at, at + COMPARED_AT_ONCE)
      const rooms = await Promise.all(some.map((doc) => this.#roomOf(doc)))
      const newest = await this.#context.log.newest(some).catch(() => [])
      for (const [nth, room] of rooms.entries()) room?.compareWith(newest[nth] ?? 0)
    }
  }

  /** The room of a document that is open; null where it is not, or cannot be loaded. */
  async #roomOf(doc: string): Promise<Room | null> {
    return (await this.#slots.get(doc)?.opening.catch(() => null)) ?? null
  }

  async #compactDue(): Promise<void> {
    for (const { opening } of this.#slots.values()) {
      const room = await opening.catch(() => null)
      await room?.compactIfDue()
    }
  }

  #open(doc: string): Slot {
    const drop = () => {
      if (this.#slots.get(doc) === slot) this.#slots.delete(doc)
    }
    const opening = this.#load(doc, drop)
    const slot: Slot = { opening, users: 0, uses: 0, cancelIdle: () => undefined }
    this.#slots.set(doc, slot)
    slot.opening.catch(drop)
    return slot
  }

  async #load(doc: string, onEnded: () => void): Promise<Room> {
    const stored = await this.#context.log.load(doc)
    reportFound(doc, stored.damage, this.#context)
    return new Room(doc, stored, this.#context, onEnded)
  }

  #awaitIdle(doc: string, slot: Slot): void {
    if (this.#slots.get(doc) !== slot) return
    slot.cancelIdle = this.#context.clock.after(this.#context.limits.idleMs, () => {
      const closing = this.#letGo(doc, slot).finally(() => this.#closings.delete(closing))
      this.#closings.add(closing)
    })
  }

  /** Somebody may come while the room is being compacted, and even leave again with something unsaved: then it stays. */
  async #letGo(doc: string, slot: Slot): Promise<void> {
    const { uses } = slot
    const room = await slot.opening
    await room.settled()
    await room.compact()
    if (slot.uses !== uses || this.#slots.get(doc) !== slot) return
    this.#slots.delete(doc)
    room.dispose()
  }
}
