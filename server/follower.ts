import type { IncomingMessage } from 'node:http'
import type { Socket } from 'socket.io'
import { type Clock, systemClock } from '../collab/server/clock'
import { endOfTurn } from '../collab/server/endOfTurn'
import { TokenBucket } from '../collab/server/connection/tokenBucket'
import { isRefusal } from '../domain/refusal'
import { createTurns, type Turns } from './account/turns'
import type { Decision, Decisions } from './decisions'
import type { Topic } from './deps'

export type FollowerOptions = {
  /** Whether who sent the request may read the topic. */
  mayFollow: (request: IncomingMessage, topic: Topic) => Promise<boolean>
  /** Hears why nobody could say; the page is then told neither yes nor no, and asks again. */
  onFault: (error: unknown) => void
  /** The real time where it is left out. */
  clock?: Clock
}

/** What all pages share: which decisions count, and the turns in which is decided again, one page after the other. */
export type Deciding = { decisions: Decisions; turns: Turns }

const TOPIC = /^(workshop|desk|plan|homework|seminar):[a-z0-9]{1,40}$/
const MAX_TOPICS = 20
/** A page asks for a topic or two; whoever asks for so many before the first answer is no page. */
const MAX_ASKING = 50
/** How often a page may ask, in a second and at once. What it asks beyond that waits: each time the database is asked too. */
const ASKS_PER_SECOND = 5
const ASKS_AT_ONCE = MAX_TOPICS

/**
 * Lets a page follow topics.
 *
 * @returns tells the page that a topic has changed which it follows, by a decision that counts. Where none does it is
 *   decided again first; whoever may not follow any more is told once that it has ended.
 */
export function createFollower(
  socket: Socket,
  options: FollowerOptions,
  { decisions, turns }: Deciding,
): (topic: Topic) => void {
  const { mayFollow, onFault } = options
  const followed = new Map<Topic, Decision>()
  const decidedAgain = new Set<Topic>()
  const settle = async (topic: Topic): Promise<boolean> => {
    const decision = decisions.begin()
    const isAllowed = socket.connected && (await mayFollow(socket.request, topic))
    if (isAllowed) followed.set(topic, decision)
    else {
      followed.delete(topic)
      await socket.leave(topic)
    }
    return isAllowed
  }
  const decideAgain = async (topic: Topic): Promise<void> => {
    await endOfTurn()
    if (!socket.rooms.has(topic)) return
    const isAllowed = await settle(topic)
    socket.emit(isAllowed ? 'nudge' : 'ended', topic)
  }
  listen(socket, options, settle)
  return (topic) => {
    if (decisions.counts(followed.get(topic))) return void socket.emit('nudge', topic)
    if (decidedAgain.has(topic)) return
    decidedAgain.add(topic)
    turns
      .take(() => decideAgain(topic))
      .catch((error: unknown) => {
        onFault(error)
        // The page comes back, follows anew and looks by itself.
        socket.conn.close()
      })
      .finally(() => decidedAgain.delete(topic))
  }
}

function listen(
  socket: Socket,
  { onFault, clock = systemClock }: FollowerOptions,
  settle: (topic: Topic) => Promise<boolean>,
): void {
  const turns = createTurns(1, MAX_ASKING)
  const waitForPace = createPace(clock)
  const follow = async (topic: Topic): Promise<boolean> => {
    await waitForPace()
    const isAllowed = await settle(topic)
    if (isAllowed) await socket.join(topic)
    return isAllowed
  }
  socket.on('follow', (topic: unknown, done: unknown) => {
    const answer = (allowed: boolean | null) => typeof done === 'function' && done(allowed)
    if (!isTopic(topic) || socket.rooms.size > MAX_TOPICS) return answer(false)
    turns
      .take(() => follow(topic))
      .then(answer)
      .catch((error: unknown) => {
        if (isRefusal(error)) return socket.disconnect(true)
        onFault(error)
        answer(null)
      })
  })
  // In its turn: what is still being decided about would be joined after it was left.
  socket.on('unfollow', (topic: unknown) => {
    if (!isTopic(topic)) return
    turns.take(async () => socket.leave(topic)).catch(() => socket.disconnect(true))
  })
}

/** Resolves when a page may ask once more, and at the earliest when everybody else of this moment was served. */
function createPace(clock: Clock): () => Promise<void> {
  const asks = new TokenBucket(ASKS_PER_SECOND, ASKS_AT_ONCE, clock)
  return async () => {
    const ms = asks.waitMs()
    if (ms > 0) await new Promise<void>((resolve) => clock.after(ms, resolve))
    else await endOfTurn()
    asks.spend(1)
  }
}

function isTopic(value: unknown): value is Topic {
  return typeof value === 'string' && TOPIC.test(value)
}
