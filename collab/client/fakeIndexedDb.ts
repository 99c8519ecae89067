import { afterEach, beforeEach, vi } from 'vitest'

type Settled = { target: FakeRequest }

class FakeRequest extends EventTarget {
  result: unknown = null
  error: unknown = null
  onsuccess: ((event: Settled) => void) | null = null
  onerror: ((event: Settled) => void) | null = null
  onupgradeneeded: ((event: Settled) => void) | null = null

  constructor(answer: () => unknown, before?: (request: FakeRequest) => void) {
    super()
    queueMicrotask(() => {
      try {
        this.result = answer()
      } catch (error) {
        this.#fail(error)
        return
      }
      before?.(this)
      this.onsuccess?.({ target: this })
      this.dispatchEvent(new Event('success'))
    })
  }

  #fail(error: unknown): void {
    this.error = error
    this.onerror?.({ target: this })
    this.dispatchEvent(new Event('error'))
  }
}

type Key = number | string
type Range = { includes: (key: Key) => boolean }
type Rows = Map<Key, unknown>

const range = (includes: Range['includes']): Range => ({ includes })

/** What stands for `IDBKeyRange`. */
const FakeKeyRange = {
  lowerBound: (lower: Key, isOpen: boolean) =>
    range((key) => (isOpen ? key > lower : key >= lower)),
  upperBound: (upper: Key, isOpen: boolean) =>
    range((key) => (isOpen ? key < upper : key <= upper)),
}

/** A connection to a database, which the browser may take away at any time. */
class FakeDatabase extends EventTarget {
  isOpen = true
  onversionchange: (() => void) | null = null

  constructor(
    readonly name: string,
    readonly stores: Map<string, Rows>,
    readonly isFull: () => boolean,
  ) {
    super()
  }

  createObjectStore(name: string): void {
    this.stores.set(name, new Map())
  }

  transaction(): { objectStore: (name: string) => unknown } {
    if (!this.isOpen) throw new DOMException('The connection is closed.', 'InvalidStateError')
    return { objectStore: (name) => this.#store(this.stores.get(name) ?? new Map()) }
  }

  close(): void {
    this.isOpen = false
  }

  #store(rows: Rows): Record<string, (...args: never[]) => FakeRequest> {
    const keysIn = (within?: Range | null): Key[] =>
      [...rows.keys()].filter((key) => within?.includes(key) ?? true)
    // A browser finds out that there is no room when it commits, after it has called the write a success.
    const write = (nameKey: () => Key, value: unknown): FakeRequest =>
      new FakeRequest(() => {
        const key = nameKey()
        if (this.isFull()) queueMicrotask(() => this.dispatchEvent(new Event('abort')))
        else rows.set(key, value)
        return key
      })
    return {
      add: (value: unknown) => write(() => Math.max(0, ...keysIn().map(Number)) + 1, value),
      put: (value: unknown, key: Key) => write(() => key, value),
      get: (key: Key) => new FakeRequest(() => rows.get(key)),
      getAll: (within?: Range) => new FakeRequest(() => keysIn(within).map((key) => rows.get(key))),
      getAllKeys: (within?: Range) => new FakeRequest(() => keysIn(within)),
      count: (within?: Range) => new FakeRequest(() => keysIn(within).length),
      delete: (which: Range | Key) =>
        new FakeRequest(() => {
          const keys = typeof which === 'object' ? keysIn(which) : [which]
          for (const key of keys) rows.delete(key)
        }),
      openKeyCursor: (within?: Range) =>
        new FakeRequest(() => {
          const key = keysIn(within).at(-1)
          return key === undefined ? null : { key, continue: () => undefined }
        }),
    }
  }
}

/** As much of `indexedDB` as a copy needs, in memory, with switches for what goes wrong. */
export class FakeIndexedDb {
  readonly stored = new Map<string, Map<string, Rows>>()
  readonly connections: FakeDatabase[] = []
  /** Nothing written is kept, which is told only after it was called written. */
  isFull = false
  /** The databases that cannot be opened. */
  readonly damaged = new Set<string>()
  /** The databases that cannot be deleted. */
  readonly held = new Set<string>()

  open(name: string): FakeRequest {
    const isNew = !this.stored.has(name)
    const stores = this.stored.get(name) ?? new Map<string, Rows>()
    this.stored.set(name, stores)
    const database = new FakeDatabase(name, stores, () => this.isFull)
    this.connections.push(database)
    return new FakeRequest(
      () => {
        if (this.damaged.has(name)) throw new DOMException('It is damaged.', 'UnknownError')
        return database
      },
      (request) => isNew && request.onupgradeneeded?.({ target: request }),
    )
  }

  async databases(): Promise<{ name: string }[]> {
    return Array.from(this.stored.keys(), (name) => ({ name }))
  }

  deleteDatabase(name: string): FakeRequest {
    for (const connection of this.connections.filter((one) => one.name === name && one.isOpen)) {
      connection.onversionchange?.()
      connection.dispatchEvent(new Event('versionchange'))
    }
    return new FakeRequest(() => {
      if (this.held.has(name)) throw new DOMException('It is held.', 'UnknownError')
      this.stored.delete(name)
    })
  }

  /** Takes all connections away, as a browser does that reclaims its room. */
  takeAway(isTold: boolean): void {
    for (const connection of this.connections) {
      connection.close()
      if (isTold) connection.dispatchEvent(new Event('close'))
    }
  }
}

/** Gives each test of a file a device of its own, on which nothing is kept yet. */
export function onAFreshDevice(take: (device: FakeIndexedDb) => void = () => undefined): void {
  beforeEach(() => take(freshDevice()))
  afterEach(() => {
    vi.unstubAllGlobals()
  })
}

/** Puts an empty device in the place of the one there was, until the test ends. */
export function freshDevice(): FakeIndexedDb {
  const device = new FakeIndexedDb()
  vi.stubGlobal('indexedDB', device)
  vi.stubGlobal('IDBKeyRange', FakeKeyRange)
  return device
}
