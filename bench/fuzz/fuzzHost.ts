import { WebSocket } from 'ws'
import { LiveClient } from '../clients/liveClient'
import { pause, waitFor } from '../clients/waitFor'
import { memoryOf } from '../host/processUse'
import type { OpenHost } from '../host/startOpenHost'
import { createFrames, type FrameSource } from './frames'

const ATTACKERS = 12
const QUERY = Uint8Array.of(3)
/** The type of what answers it. */
const AWARENESS = 1
/** Then a connection is made anew: beyond a number of messages it is read slowly (LIM-3). */
const FRAMES_EACH = 100
const ANSWER_MS = 10_000

export type FuzzOptions = {
  frames: number
  /** From 0 to 1; the same numbers give the same frames. */
  random: () => number
  /** The document that the frames are thrown at. */
  doc?: string
}

/** How it went. `closed` counts connections that were ended, by close code; memory is in MB. */
export type FuzzReport = {
  frames: number
  closed: Record<number, number>
  unanswered: number
  rssBefore: number
  rssAfter: number
}

/**
 * Throws frames at a host from many connections at once, some of them let in, some of them not (yet), while
 * two people go on working: one in the same document, one in another.
 *
 * @throws where a witness was cut off, or could not save any more
 */
export async function fuzzHost(
  host: OpenHost,
  { frames, random, doc = 'fuzzed' }: FuzzOptions,
): Promise<FuzzReport> {
  const address = `ws://127.0.0.1:${host.port}/collab/`
  const witnesses = [doc, 'quiet'].map((name) => new LiveClient(address + name, `witness-${name}`))
  for (const witness of witnesses) witness.connect()
  await waitFor('the witnesses are in', () => witnesses.every(({ isSynced }) => isSynced))
  const { now: rssBefore } = await memoryOf(host.pid)
  const report: FuzzReport = { frames: 0, closed: {}, unanswered: 0, rssBefore, rssAfter: 0 }
  const attack = async (nth: number) => {
    const next = createFrames(random)
    while (report.frames < frames) {
      const as = nth === 0 ? 'stranger' : `attacker${nth}`
      await attackOnce(`${address}${doc}?ext=${nth % 2}&as=${as}`, next, random, report, frames)
      if (nth === 0) await pause(20)
    }
  }
  const working = setInterval(() => {
    for (const witness of witnesses) witness.doc.getArray('notes').push([report.frames])
  }, 100)
  await Promise.all(Array.from({ length: ATTACKERS }, (_, nth) => attack(nth)))
  clearInterval(working)
  await waitFor('the witnesses have saved', () => witnesses.every(({ isSaved }) => isSaved))
  for (const witness of witnesses) {
    if (witness.closedWith !== null) throw new Error(`A witness was cut off: ${witness.closedWith}`)
    witness.disconnect()
  }
  await pause(500)
  report.rssAfter = (await memoryOf(host.pid)).now
  return report
}

/** One connection until it is closed or has sent its share; each frame is known to be dealt with before the next. */
async function attackOnce(
  url: string,
  next: FrameSource,
  random: () => number,
  report: FuzzReport,
  most: number,
): Promise<void> {
  const socket = new WebSocket(url, { perMessageDeflate: false })
  socket.on('error', () => undefined)
  const closed = new Promise<void>((resolve) => {
    socket.on('close', (code) => {
      report.closed[code] = (report.closed[code] ?? 0) + 1
      resolve()
    })
  })
  await Promise.race([closed, new Promise((resolve) => socket.once('open', resolve))])
  // Some begin as they should, some do not.
  if (random() < 0.5) socket.send(Uint8Array.of(0, 0, 1, 0))
  for (let sent = 0; sent < FRAMES_EACH && report.frames < most; sent += 1) {
    if (socket.readyState !== WebSocket.OPEN) break
    const answered = heard(socket, AWARENESS)
    socket.send(next())
    socket.send(QUERY)
    report.frames += 1
    const silence = pause(ANSWER_MS).then(() => 'silence')
    if ((await Promise.race([answered, closed, silence])) === 'silence') report.unanswered += 1
  }
  socket.close()
  await closed
}

/** Resolves with the next message of a type. */
function heard(socket: WebSocket, type: number): Promise<void> {
  return new Promise((resolve) => {
    const listen = (frame: Buffer) => {
      if (frame[0] !== type) return
      socket.off('message', listen)
      resolve()
    }
    socket.on('message', listen)
  })
}
