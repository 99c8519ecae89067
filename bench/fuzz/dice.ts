/** Chances, drawn from numbers from 0 to 1. */
export class Dice {
  readonly #random: () => number

  constructor(random: () => number) {
    this.#random = random
  }

  /** A whole number from 0, below `limit`. */
  below(limit: number): number {
    return Math.floor(this.#random() * limit)
  }

  /** True every second time. */
  coin(): boolean {
    return this.#random() < 0.5
  }

  pick<T>(items: readonly [T, ...T[]]): T {
    return items[this.below(items.length)] ?? items[0]
  }

  /** Fewer than `limit` bytes of any value. */
  bytes(limit: number): Uint8Array {
    return Uint8Array.from({ length: this.below(limit) }, () => this.below(256))
  }
}
