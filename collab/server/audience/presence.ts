import { Bundle } from '../wire/bundle'
import type { Member } from './member'
import { Pace } from './pace'
import { type AwarenessEntry, encodeAwareness, encodeEntry } from '../wire/protocol'

/** Cursors that move more often than this are seen at this pace (AWA-7). */
const TICK_MS = 33

interface News {
  readonly client: number
  readonly entry: Uint8Array
  readonly holder: Member
}

/**
 * Shows the members of a room each other's awareness: the newest state of each client, at most once
 * in a tick. Whoever is behind gets nothing for a while, and the newest of what was left out
 * when there is room again, so that nobody who has gone stays for ever (AWA-6, AWA-7 in ../../SPEC.md).
 */
export class Presence {
  readonly #members: ReadonlySet<Member>
  readonly #pace = new Pace(() => this.#show(), TICK_MS)
  #news = new Map<number, News>()
  readonly #missed = new Map<Member, Map<number, News>>()

  constructor(members: ReadonlySet<Member>) {
    this.#members = members
  }

  add(entries: readonly AwarenessEntry[], holder: Member): void {
    if (entries.length === 0) return
    for (const entry of entries) {
      const { client } = entry
      this.#news.set(client, { client, entry: encodeEntry(entry), holder })
    }
    this.#pace.ask()
  }

  /** A member can take something again. */
  catchUp(member: Member): void {
    if (this.#missed.has(member)) this.#showTo(member, [])
  }

  forget(member: Member): void {
    this.#missed.delete(member)
  }

  stop(): void {
    this.#pace.stop()
  }

  #show(): void {
    const news = [...this.#news.values()]
    this.#news = new Map()
    const all = bundleOf(news)
    const holders = new Set(news.map(({ holder }) => holder))
    for (const member of this.#members) {
      if (!member.isJoined) continue
      if (holders.has(member) || this.#missed.has(member)) this.#showTo(member, news)
      else if (!member.show(all)) this.#missed.set(member, new Map(news.map(byClient)))
    }
  }

  #showTo(member: Member, news: readonly News[]): void {
    const newest = new Map(this.#missed.get(member))
    for (const item of news) if (item.holder !== member) newest.set(item.client, item)
    const isShown = newest.size === 0 || member.show(bundleOf([...newest.values()]))
    if (isShown) this.#missed.delete(member)
    else this.#missed.set(member, newest)
  }
}

const bundleOf = (news: readonly News[]): Bundle =>
  new Bundle([encodeAwareness(news.map(({ entry }) => entry))])

const byClient = (item: News): [number, News] => [item.client, item]
