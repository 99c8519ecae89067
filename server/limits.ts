import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal } from '../domain/refusal'
import { createSlowLane } from './http/slowLane'

/**
 * Points per window of seconds. Keys are accounts, join codes, links and devices, never addresses:
 * forty people in a hall share one address and join within one minute.
 */
const LIMITS = {
  signInPerAccount: { points: 10, duration: 15 * 60 },
  signInPerDevice: { points: 20, duration: 15 * 60 },
  oneTimeLinkPerDevice: { points: 20, duration: 15 * 60 },
  requestLinkPerDevice: { points: 60, duration: 15 * 60 },
  joinPerCode: { points: 300, duration: 60 },
  joinPerDevice: { points: 30, duration: 60 },
  wrongCodePerDevice: { points: 10, duration: 10 * 60 },
  movesPerParticipant: { points: 20, duration: 60 },
  commentsPerPerson: { points: 30, duration: 60 },
  reportsPerRequest: { points: 40, duration: 15 * 60 },
  partnerLinkPerDevice: { points: 40, duration: 15 * 60 },
  importPerAccount: { points: 30, duration: 60 },
  proposalsPerDevice: { points: 20, duration: 60 * 60 },
  proposalsPerPlan: { points: 300, duration: 60 * 60 },
} as const

/** Wrong codes of everybody together, before all who bring a code have to wait a little. */
const WRONG_CODES = { points: 600, duration: 60 }

/** A device that drops its cookie is a new key each time; the oldest keys go when there are so many. */
const MOST_KEYS = 50_000

export type LimitName = keyof typeof LIMITS

export type Limits = {
  /**
   * Takes one point of the key's share.
   *
   * @throws Refusal `too_many` with the minutes to wait
   */
  take(name: LimitName, key: string): Promise<void>
  /** Gives back the point that was taken last. */
  giveBack(name: LimitName, key: string): Promise<void>
  /** Gives the whole share back, for instance after the right password. */
  reset(name: LimitName, key: string): Promise<void>
  /**
   * Called before a code is looked up. Resolves at once, or in a few seconds while somebody guesses
   * codes with one new device after another.
   *
   * @throws Refusal `too_many` where too many wait already
   */
  beforeCode(): Promise<void>
  /** Counts a wrong code, whoever brought it. */
  countWrongCode(): Promise<void>
}

/**
 * Limits that are counted in this process and forgotten with it.
 *
 * @param pause resolves after so many milliseconds
 */
export function createLimits(pause = waited): Limits {
  const limiters = new Map(
    Object.entries(LIMITS).map(([name, limit]) => [name, new BoundedLimiter(limit, MOST_KEYS)]),
  )
  const wrongCodes = new BoundedLimiter(WRONG_CODES, 1)
  const lane = createSlowLane(pause)
  const limiterOf = (name: LimitName) => {
    const limiter = limiters.get(name)
    if (!limiter) throw new Error(`no limit ${name}`)
    return limiter
  }
  return {
    take: (name, key) => limiterOf(name).take(key),
    giveBack: (name, key) => limiterOf(name).giveBack(key),
    reset: (name, key) => limiterOf(name).reset(key),
    beforeCode: async () => {
      if (await wrongCodes.isUsedUp('all')) await lane.pass()
    },
    countWrongCode: () => wrongCodes.take('all').catch(() => undefined),
  }
}

const waited = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

/** A limiter that never keeps more than `most` keys. */
class BoundedLimiter {
  readonly #limiter: RateLimiterMemory
  readonly #most: number
  readonly #keys = new Set<string>()

  constructor(limit: { points: number; duration: number }, most: number) {
    this.#limiter = new RateLimiterMemory(limit)
    this.#most = most
  }

  async take(key: string): Promise<void> {
    await this.#makeRoom(key)
    try {
      await this.#limiter.consume(key)
    } catch (error) {
      throw error instanceof RateLimiterRes ? tooMany(error.msBeforeNext) : error
    }
  }

  async giveBack(key: string): Promise<void> {
    await this.#limiter.reward(key)
  }

  async reset(key: string): Promise<void> {
    this.#keys.delete(key)
    await this.#limiter.delete(key)
  }

  async isUsedUp(key: string): Promise<boolean> {
    const used = await this.#limiter.get(key)
    return used !== null && used.remainingPoints <= 0
  }

  async #makeRoom(key: string): Promise<void> {
    if (this.#keys.has(key)) return
    this.#keys.add(key)
    const [oldest] = this.#keys
    if (this.#keys.size > this.#most && oldest !== undefined) await this.reset(oldest)
  }
}

function tooMany(milliseconds: number): Refusal {
  return new Refusal('too_many', 'tooMany', {
    minutes: Math.max(1, Math.ceil(milliseconds / 60_000)),
  })
}
