import { endOfTurn } from './endOfTurn'

export interface PipelineOptions<Item> {
  /** Makes a batch durable; resolves with whether there was anything to be made so. */
  readonly commit: (batch: readonly Item[]) => Promise<boolean>
  /** Passes on what is durable. */
  readonly deliver: (batch: readonly Item[]) => void
  /** How long until something can be passed on again, in ms. */
  readonly restMs: () => number
  /** Whether passing on will not have to rest afterwards. */
  readonly isAtEase: () => boolean
  /**
   * Called with everything that was handed in and not delivered; nothing is delivered any more. Some of it may be on
   * disk, or still get there.
   */
  readonly onFailed: (error: unknown, left: readonly Item[]) => void
}

interface Committing<Item> {
  readonly batch: readonly Item[]
  readonly committed: Promise<void>
}

/**
 * Takes items through a commit to their delivery, in order, many at a time: while one batch is on its way to the
 * disk the next gathers (ORD-2, ORD-3 in ../SPEC.md).
 */
export class Pipeline<Item> {
  readonly #options: PipelineOptions<Item>
  #inbox: Item[] = []
  #draining: Promise<void> | null = null
  /** How long the last commit took. */
  #commitMs = 0

  constructor(options: PipelineOptions<Item>) {
    this.#options = options
  }

  add(item: Item): void {
    this.#inbox.push(item)
    this.#draining ??= this.#drain()
  }

  /** Resolves when everything that was handed in is delivered, or has failed. */
  async settled(): Promise<void> {
    await this.#draining
  }

  async #drain(): Promise<void> {
    await endOfTurn()
    let next: Committing<Item> | null = null
    while (next !== null || this.#inbox.length > 0) {
      if (next === null) await this.#gather()
      next = await this.#finish(next ?? this.#begin())
    }
    this.#draining = null
  }

  /** What is committed before it can be passed on only waits then; so it waits before, and more shares its commit. */
  async #gather(): Promise<void> {
    const ms = this.#options.restMs() - this.#commitMs
    if (ms >= 1) await new Promise((resolve) => setTimeout(resolve, ms))
  }

  #begin(): Committing<Item> {
    const batch = this.#inbox.splice(0)
    const committed = this.#commit(batch)
    // Whether it failed is asked once the batch before it was delivered.
    committed.catch(() => undefined)
    return { batch, committed }
  }

  async #commit(batch: readonly Item[]): Promise<void> {
    const started = performance.now()
    const hasWritten = await this.#options.commit(batch)
    if (hasWritten) this.#commitMs = performance.now() - started
  }

  /** Sees a batch through. Returns the next where it is on its way to the disk meanwhile: it need not gather then, because it will not wait afterwards. */
  async #finish({ batch, committed }: Committing<Item>): Promise<Committing<Item> | null> {
    const { deliver, isAtEase, onFailed } = this.#options
    let next: Committing<Item> | null = null
    try {
      await committed
      if (this.#inbox.length > 0 && isAtEase()) next = this.#begin()
      deliver(batch)
    } catch (error) {
      onFailed(error, [...batch, ...(next?.batch ?? []), ...this.#inbox.splice(0)])
      await next?.committed.catch(() => undefined)
      return null
    }
    return next
  }
}
