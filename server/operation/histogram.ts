import type { Sample } from './exposition'

/** Counts values by upper bounds, as Prometheus reads them: each bucket has what is at most its bound. */
export class Histogram {
  readonly #bounds: readonly number[]
  readonly #counts: number[]
  #count = 0
  #sum = 0

  /** `bounds` ascend. */
  constructor(bounds: readonly number[]) {
    this.#bounds = bounds
    this.#counts = bounds.map(() => 0)
  }

  observe(value: number): void {
    this.#count += 1
    this.#sum += value
    const at = this.#bounds.findIndex((bound) => value <= bound)
    if (at >= 0) this.#counts[at] = (this.#counts[at] ?? 0) + 1
  }

  samples(): Sample[] {
    let upto = 0
    const buckets = this.#bounds.map((bound, at): Sample => {
      upto += this.#counts[at] ?? 0
      return { suffix: '_bucket', labels: { le: String(bound) }, value: upto }
    })
    return [
      ...buckets,
      { suffix: '_bucket', labels: { le: '+Inf' }, value: this.#count },
      { suffix: '_sum', value: this.#sum },
      { suffix: '_count', value: this.#count },
    ]
  }
}
