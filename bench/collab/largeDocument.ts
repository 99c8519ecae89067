import { readFile } from 'node:fs/promises'
import * as Y from 'yjs'
import { pause } from '../clients/waitFor'
import type { OpenHost } from '../host/startOpenHost'
import type { LoadClient } from '../load/loadClient'
import type { Figures } from './figures'
import { meter } from './meter'
import { newClient, type Setting } from './session'

const DOC = 'large'
const JOINERS = 100
/** Until also a server that saves only when it is calm has saved. */
const SAVE_MS = 5_000
const CALM_MS = 500
const ARRIVAL_MS = 40_000
/** A server may write a document more briefly than it was told it, but not by so much. */
const ENOUGH = 0.85

/** A hundred people open the large board at once: when the last of them has all of it. */
export async function joinStorm(setting: Setting): Promise<Figures> {
  const { contender, folder, board } = setting
  const host = await contender.start(folder, board)
  const joiners = Array.from({ length: JOINERS }, (_, nth) => newClient(setting, host, DOC, nth))
  // Keeps the document open, so that it need not be loaded first.
  const resident = newClient(setting, host, DOC, JOINERS)
  try {
    if (contender.keeps) await store(setting, host)
    await resident.connect()
    await pause(CALM_MS)
    const update = await readFile(board)
    const stop = await meter(host)
    const allMs = await allArrive(joiners, update)
    return { ...(await stop()), allMs }
  } finally {
    for (const client of [...joiners, resident]) client.close()
    await host.kill()
  }
}

/** The server restarts, and the first to come opens the large board: when they have all of it. */
export async function reopening(setting: Setting): Promise<Figures> {
  const { contender, folder, board } = setting
  if (contender.keeps) {
    const before = await contender.start(folder)
    await store(setting, before)
    await before.stop()
  }
  const host = await contender.start(folder, board)
  const client = newClient(setting, host, DOC, 0)
  try {
    await pause(CALM_MS)
    const update = await readFile(board)
    const stop = await meter(host)
    const openMs = await allArrive([client], update)
    return { ...(await stop()), openMs }
  } finally {
    client.close()
    await host.kill()
  }
}

/** Puts the board into the server and waits until it has stored it. */
async function store(setting: Setting, host: OpenHost): Promise<void> {
  const client = newClient(setting, host, DOC, 0)
  await client.connect()
  client.bring(await readFile(setting.board))
  await pause(SAVE_MS)
  client.close()
}

/** Connects everybody at once; how many ms until the last has the document. What the first has is looked into. */
async function allArrive(clients: readonly LoadClient[], update: Uint8Array): Promise<number> {
  const bodies: Uint8Array[] = []
  const start = performance.now()
  await Promise.all(
    clients.map((client, nth) =>
      arrival(client, update.length, (body) => {
        if (nth === 0) bodies.push(body)
      }),
    ),
  )
  const ms = performance.now() - start
  if (cardsIn(bodies) !== cardsIn([update]))
    throw new Error('Something of the document is missing.')
  return ms
}

/** Resolves once the server has said "synced" and has sent about as many bytes as the document has. */
async function arrival(
  client: LoadClient,
  length: number,
  look: (body: Uint8Array) => void,
): Promise<void> {
  let bytes = 0
  const whole = new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The document never came.')), ARRIVAL_MS)
    client.onContent = (body) => {
      look(body)
      bytes += body.length
      if (bytes < length * ENOUGH) return
      clearTimeout(late)
      resolve()
    }
  })
  await Promise.all([client.connect(), whole])
}

function cardsIn(updates: readonly Uint8Array[]): number {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc.getMap('cards').size
}
