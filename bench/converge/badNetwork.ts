import { connect, createServer, type Socket } from 'node:net'
import { once } from 'node:events'

/** A network between clients and a server on this machine. */
export type BadNetwork = {
  port: number
  /** How many connections it has cut. */
  cuts: () => number
  /** From now on nothing is cut and nothing late. */
  heal: () => void
  close: () => Promise<void>
}

const LATEST_MS = 150
const CUT_EVERY_MS = 40
/** Of so many chances to cut somebody off, one is taken. */
const CUT_ONE_IN = 5

/**
 * Carries connections to a server, badly: everything is late, each portion differently, connections are cut with
 * what is under way in them, and what a client sent over one that it has given up arrives after what it sends
 * over the next.
 */
export async function startBadNetwork(target: number, random: () => number): Promise<BadNetwork> {
  let isBad = true
  let cuts = 0
  const open = new Set<Socket>()
  const late = () => (isBad ? random() * LATEST_MS : 0)
  const server = createServer((client) => {
    const upstream = connect({ host: '127.0.0.1', port: target, noDelay: true })
    for (const end of [client, upstream]) {
      end.setNoDelay(true)
      end.on('error', () => undefined)
    }
    open.add(client)
    client.once('close', () => open.delete(client))
    carry(client, upstream, late)
    carry(upstream, client, late)
  })
  const cutting = setInterval(() => {
    if (!isBad || random() * CUT_ONE_IN > 1) return
    const victim = [...open][Math.floor(random() * open.size)]
    if (!victim) return
    cuts += 1
    victim.emit('cut')
  }, CUT_EVERY_MS)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    cuts: () => cuts,
    heal: () => (isBad = false),
    async close() {
      clearInterval(cutting)
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Hands on what comes, in order and late, and in the end also the end. A cut ends both and loses what waits. */
function carry(from: Socket, to: Socket, late: () => number): void {
  let waiting: Buffer[] = []
  let hasEnded = false
  let timer: NodeJS.Timeout | null = null
  const flush = () => {
    timer = null
    if (!to.destroyed) for (const piece of waiting) to.write(piece)
    waiting = []
    if (hasEnded) to.end()
  }
  const soon = () => {
    timer ??= setTimeout(flush, late())
  }
  from.on('data', (piece: Buffer) => {
    waiting.push(piece)
    soon()
  })
  from.once('close', () => {
    hasEnded = true
    soon()
  })
  from.once('cut', () => {
    waiting = []
    from.destroy()
    to.destroy()
  })
}
