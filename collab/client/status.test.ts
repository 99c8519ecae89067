import { describe, expect, it } from 'vitest'
import {
  atStakeIn,
  FIRST_STATE,
  isFinalClose,
  type LinkEvent,
  reduceLink,
  type Status,
  statusOf,
} from './status'

const copy = (changes = 0): LinkEvent => ({ type: 'copyLoaded', changes })
const edited: LinkEvent = { type: 'edited' }
const sent: LinkEvent = { type: 'sent' }
const sentPart: LinkEvent = { type: 'sentPart' }
const live: LinkEvent = { type: 'live' }
const down: LinkEvent = { type: 'down' }
const durable = (messages: number): LinkEvent => ({ type: 'durable', messages })
const nack = (message: number, code: 'ro' | 'too-big' | 'bad' | 'foreign-client' | 'doc-full') =>
  ({ type: 'nack', message, code }) as const
const state = (mode: 'rw' | 'ro', reason: 'none' | 'rights' | 'disk') =>
  ({ type: 'state', mode, reason }) as const
const closed = (code: number): LinkEvent => ({ type: 'closed', code })

/** Connected with nothing to send, and the answer to the server's first question acknowledged. */
const settled = [copy(), sent, live, durable(1)]

const connecting: Status = { kind: 'connecting' }
const saved: Status = { kind: 'saved' }
const saving = (changes: number): Status => ({ kind: 'saving', changes })
const offline = (changes: number, kept: 'device' | 'page' = 'device'): Status => ({
  kind: 'offline',
  changes,
  kept,
})
const refused = (
  why: Extract<Status, { kind: 'refused' }>['why'],
  changes: number,
  kept: 'device' | 'page' = 'device',
): Status => ({ kind: 'refused', why, changes, kept })

const after = (events: readonly LinkEvent[]): Status =>
  statusOf(events.reduce(reduceLink, FIRST_STATE))

describe('what is lost when the page is left (COPY-3), after', () => {
  const page: LinkEvent = { type: 'copyLost' }

  it.each<[string, readonly LinkEvent[], number]>([
    ['nothing', [], 0],
    ['everything was saved', [page, sent, live, durable(1)], 0],
    ['an edit under way that the device keeps', [...settled, edited, sent], 0],
    ['an edit under way that nothing keeps', [page, sent, live, edited, sent], 1],
    ['edits without a connection that the device keeps', [...settled, down, edited, edited], 0],
    ['edits without a connection that nothing keeps', [page, down, edited, edited], 2],
    ['a refusal that the device outlives', [...settled, edited, sent, nack(2, 'too-big')], 0],
    ['a refusal that nothing keeps', [page, sent, live, edited, sent, nack(2, 'too-big')], 1],
    ['a sign-out, kept', [...settled, down, edited, closed(4401)], 0],
    ['a sign-out that forgot the copy', [...settled, down, edited, page, closed(4401)], 1],
    ['somebody else came, kept for its author', [...settled, down, edited, closed(4409)], 0],
    ['its author may not come back to what is kept', [...settled, down, edited, closed(4403)], 1],
    ['what was written in is gone', [...settled, down, edited, closed(4404)], 1],
    ['a right that ended, with everything saved', [...settled, down, closed(4403)], 0],
  ])('%s', (_what, events, changes) => {
    expect(atStakeIn(events.reduce(reduceLink, FIRST_STATE))).toBe(changes)
  })
})

describe('the status after', () => {
  it.each<[string, readonly LinkEvent[], Status]>([
    ['nothing', [], connecting],
    ['reading the copy', [copy()], connecting],
    ['connecting, before the answer to the server is on disk', [copy(), sent, live], connecting],
    ['an acknowledged answer', settled, saved],
    ['an answer with nothing in it', [copy(), { type: 'nothingToSend' }, live], saved],
    ['an edit', [...settled, edited, sent], saving(1)],
    ['an edit that has not gone out', [...settled, edited], saving(1)],
    [
      'three edits, two acknowledged',
      [...settled, edited, sent, edited, sent, edited, sent, durable(3)],
      saving(1),
    ],
    ['all edits acknowledged at once', [...settled, edited, sent, edited, sent, durable(3)], saved],
    ['an old acknowledgement', [...settled, edited, sent, durable(1)], saving(1)],
    ['edits before the connection', [copy(), edited, edited, sent, live], saving(2)],
    [
      'the answer that holds them is on disk',
      [copy(), edited, edited, sent, live, durable(1)],
      saved,
    ],
    [
      'parts of what was written offline, all but the last acknowledged',
      [copy(3), sentPart, sentPart, sent, live, durable(2)],
      saving(3),
    ],
    ['the last part too', [copy(3), sentPart, sentPart, sent, live, durable(3)], saved],
    ['a part of a change under way', [...settled, edited, sentPart, sent, durable(2)], saving(1)],
    [
      'a refused part, and then the rest',
      [...settled, edited, sentPart, sent, nack(2, 'too-big'), nack(3, 'too-big')],
      refused('tooBig', 1),
    ],
    ['a lost connection', [...settled, down], offline(0)],
    [
      'a lost connection with edits under way',
      [...settled, edited, sent, edited, down],
      offline(2),
    ],
    ['edits while offline', [...settled, down, edited], offline(1)],
    [
      'an acknowledgement of the old connection does not count for the new one',
      [...settled, edited, sent, down, sent, live],
      saving(1),
    ],
    ['coming back', [...settled, edited, sent, down, sent, live, durable(1)], saved],
    ['a reload without network', [copy(4), down], offline(4)],
    ['a reload with network', [copy(4), sent, live], saving(4)],
    ['a copy that is read late, acknowledged already', [...settled, copy(3)], saved],
    ['a copy that is read late, under way', [sent, live, durable(1), sent, copy(3)], saving(3)],
    [
      'a copy that is read late, under way with an edit',
      [sent, live, durable(1), sent, edited, sent, copy(3)],
      saving(4),
    ],
    ['a copy that is read after an edit, without network', [edited, copy(2), down], offline(3)],
    ['no copy on this device', [{ type: 'copyLost' }, edited, down], offline(1, 'page')],
    [
      'a copy that can no longer be written',
      [...settled, { type: 'copyLost' }, down],
      offline(0, 'page'),
    ],
    [
      'a reader connects',
      [copy(), state('ro', 'rights'), sent, live, durable(1)],
      refused('readOnly', 0),
    ],
    [
      'an edit without the right',
      [...settled, edited, sent, nack(2, 'ro')],
      refused('readOnly', 1),
    ],
    [
      'the right is back, but not what was refused',
      [...settled, edited, sent, nack(2, 'ro'), state('rw', 'none')],
      refused('readOnly', 1),
    ],
    [
      'the right is back, nothing was refused',
      [...settled, state('ro', 'rights'), state('rw', 'none')],
      saved,
    ],
    [
      'a refused edit and a good one',
      [...settled, edited, sent, edited, sent, nack(2, 'too-big'), durable(3)],
      refused('tooBig', 1),
    ],
    [
      'two refused edits',
      [...settled, edited, sent, edited, sent, nack(2, 'too-big'), nack(3, 'too-big')],
      refused('tooBig', 2),
    ],
    ['a full document', [...settled, edited, sent, nack(2, 'doc-full')], refused('tooBig', 1)],
    ['a foreign id', [...settled, edited, sent, nack(2, 'foreign-client')], refused('bad', 1)],
    ['a bad edit', [...settled, edited, sent, nack(2, 'bad')], refused('bad', 1)],
    [
      'a refused edit is tried again',
      [...settled, edited, sent, nack(2, 'ro'), down, sent, live, durable(1)],
      saved,
    ],
    ['a full disk', [...settled, edited, sent, state('ro', 'disk')], refused('disk', 1)],
    [
      'a full disk, and the close that follows',
      [...settled, edited, sent, state('ro', 'disk'), down],
      refused('disk', 1),
    ],
    [
      'a server that is gone after a full disk',
      [...settled, edited, sent, state('ro', 'disk'), down, down],
      offline(1),
    ],
    [
      'a disk that has room again',
      [
        ...settled,
        edited,
        sent,
        state('ro', 'disk'),
        down,
        state('rw', 'none'),
        sent,
        live,
        durable(1),
      ],
      saved,
    ],
    ['signed out', [...settled, edited, sent, down, closed(4401)], refused('signIn', 1)],
    ['somebody else at the device', [...settled, down, closed(4409)], refused('otherPerson', 0)],
    [
      'signed out in another tab, which forgot the copy',
      [...settled, down, edited, { type: 'copyLost' }, closed(4401)],
      refused('signIn', 1, 'page'),
    ],
    ['moved away', [...settled, down, closed(4403)], refused('notYours', 0)],
    ['deleted', [copy(), down, closed(4404)], refused('gone', 0)],
    ['too big', [copy(), down, closed(4413)], refused('tooBig', 0)],
    ['too big to be read', [copy(), down, closed(1009)], refused('tooBig', 0)],
    ['too many tabs', [copy(), down, closed(4429)], refused('tooMany', 0)],
    ['nonsense', [copy(), down, closed(4400)], refused('bad', 0)],
    ['a new try', [...settled, edited, sent, down, closed(4401), { type: 'retried' }], connecting],
    [
      'a new try that works',
      [...settled, edited, sent, down, closed(4401), { type: 'retried' }, sent, live],
      saving(1),
    ],
  ])('%s', (_what, events, expected) => {
    expect(after(events)).toEqual(expected)
  })
})

it.each([
  [1000, false],
  [1006, false],
  [1009, true],
  [1012, false],
  [1013, false],
  [4400, true],
  [4499, true],
  [4500, false],
  [4501, false],
])('CLOSE-1: close code %i ends the matter: %s', (code, expected) => {
  expect(isFinalClose(code)).toBe(expected)
})
