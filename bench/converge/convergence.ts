import * as Y from 'yjs'
import { LiveClient } from '../clients/liveClient'
import { pause, waitFor } from '../clients/waitFor'
import { type OpenHostOptions, startOpenHost } from '../host/startOpenHost'
import { startBadNetwork } from './badNetwork'
import { gatherCrowd, type Person } from './crowd'

const TURN_MS = 10
/** In each turn so many of a hundred write, and so many come anew although nothing is wrong. */
const WRITE_PERCENT = 20
const LEAVE_PERCENT = 1

export type ConvergenceOptions = OpenHostOptions & { ms: number; random: () => number }

/** `distinct` is how many different documents there are in the end, the log's among them: one, if all is well. */
export type ConvergenceReport = {
  edits: number
  connections: number
  cuts: number
  distinct: number
  missing: number
}

/**
 * Five people with three kinds of clients write in one document over a network that drops, delays and reorders their connections, until it
 * is well again and everybody has saved. Then the server is killed, and what it opens from its log is compared
 * with what each of them has (ORD-1, DUR-2, GAP-4 in collab/SPEC.md).
 *
 * @throws where somebody was refused for good
 */
export async function convergence(options: ConvergenceOptions): Promise<ConvergenceReport> {
  const { ms, random } = options
  const host = await startOpenHost(options)
  const network = await startBadNetwork(host.port, random)
  const people = gatherCrowd(network.port)
  const report = { edits: 0 }
  const until = performance.now() + ms
  while (performance.now() < until) {
    bringBack(people)
    for (const { doc, come } of people) {
      if (random() * 100 < LEAVE_PERCENT) come()
      if (random() * 100 < WRITE_PERCENT) write(doc, random, (report.edits += 1))
    }
    await pause(TURN_MS)
  }
  network.heal()
  await waitFor('all have the same and have saved it', () => {
    bringBack(people)
    return people.every(({ isSettled }) => isSettled()) && distinct(people.map(docOf)) === 1
  })
  await host.kill()
  for (const { leave } of people) leave()

  const again = await startOpenHost(options)
  const reader = new LiveClient(`ws://127.0.0.1:${again.port}/collab/converge`, 'reader')
  reader.connect()
  await waitFor('the document opens again', () => reader.isSynced)
  reader.disconnect()
  await network.close()
  await again.stop()
  const written = new Set(reader.doc.getArray<number>('marks').toArray())
  return {
    ...report,
    connections: people.reduce((sum, { visits }) => sum + visits(), 0),
    cuts: network.cuts(),
    distinct: distinct([...people, reader].map(docOf)),
    missing: report.edits - written.size,
  }
}

const docOf = ({ doc }: { doc: Y.Doc }) => doc

/** @throws where somebody was refused for good */
function bringBack(people: readonly Person[]): void {
  for (const { refusal, isAway, come } of people) {
    const why = refusal()
    if (why !== null) throw new Error(`Refused for good: ${why}`)
    if (isAway()) come()
  }
}

/** Each edit leaves a mark of its number, besides changing what others change too. */
function write(doc: Y.Doc, random: () => number, mark: number): void {
  const text = doc.getText('text')
  doc.transact(() => {
    const at = Math.floor(random() * (text.length + 1))
    if (random() < 0.4) text.delete(at, Math.min(3, text.length - at))
    else text.insert(at, `${mark} `)
    doc.getMap('map').set(`key${mark % 3}`, mark)
    doc.getArray<number>('marks').push([mark])
  })
}

/** How many of the documents differ in what they show or in how far they reach. */
function distinct(docs: readonly Y.Doc[]): number {
  const faces = docs.map((doc) => {
    const reach = [...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([a], [b]) => a - b)
    // In an order of its own: a map's is that of arrival.
    const values = [0, 1, 2].map((key) => doc.getMap('map').get(`key${key}`))
    return JSON.stringify([reach, values, doc.getText('text'), doc.getArray('marks')])
  })
  return new Set(faces).size
}
