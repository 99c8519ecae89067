import * as Y from 'yjs'
import { LiveClient } from '../clients/liveClient'
import { pause, waitFor } from '../clients/waitFor'
import { type OpenHostOptions, startOpenHost } from '../host/startOpenHost'
import { startBadNetwork } from './badNetwork'

const PEOPLE = 5
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
 * Five people write in one document over a network that drops, delays and reorders their connections, until it
 * is well again and everybody has saved. Then the server is killed, and what it opens from its log is compared
 * with what each of them has (ORD-1, DUR-2, GAP-4 in collab/SPEC.md).
 *
 * @throws where somebody was refused for good
 */
export async function convergence(options: ConvergenceOptions): Promise<ConvergenceReport> {
  const { ms, random } = options
  const host = await startOpenHost(options)
  const network = await startBadNetwork(host.port, random)
  const address = (port: number) => `ws://127.0.0.1:${port}/collab/converge`
  const people = Array.from(
    { length: PEOPLE },
    (_, nth) => new LiveClient(address(network.port), `p${nth}`),
  )
  const report = { edits: 0, connections: 0, cuts: 0, distinct: 0, missing: 0 }
  const come = (client: LiveClient) => {
    const { closedWith } = client
    if (closedWith !== null && closedWith >= 4400 && closedWith < 4500) {
      throw new Error(`Refused for good: ${closedWith}`)
    }
    client.disconnect()
    client.connect()
    report.connections += 1
  }
  for (const client of people) come(client)
  const until = performance.now() + ms
  while (performance.now() < until) {
    for (const client of people) {
      if (client.closedWith !== null || random() * 100 < LEAVE_PERCENT) come(client)
      if (random() * 100 < WRITE_PERCENT) write(client.doc, random, (report.edits += 1))
    }
    await pause(TURN_MS)
  }
  network.heal()
  await waitFor('all have the same and have saved it', () => {
    for (const client of people) if (client.closedWith !== null) come(client)
    return people.every(({ isSaved }) => isSaved) && distinct(people.map(({ doc }) => doc)) === 1
  })
  await host.kill()

  const again = await startOpenHost(options)
  const reader = new LiveClient(address(again.port), 'reader')
  reader.connect()
  await waitFor('the document opens again', () => reader.isSynced)
  for (const client of [...people, reader]) client.disconnect()
  await network.close()
  await again.stop()
  const written = new Set(reader.doc.getArray<number>('marks').toArray())
  return {
    ...report,
    cuts: network.cuts(),
    distinct: distinct([...people, reader].map(({ doc }) => doc)),
    missing: report.edits - written.size,
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
