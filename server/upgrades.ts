import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { isSameOrigin } from './http/sameOrigin'
import { readSocketAddress } from './live/socketAddress'

export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

export type UpgradeRoute = {
  upgrade: Upgrade
  /**
   * Whether a token in the address says who asks. Then no cookie does, so that any page may ask, and
   * so may what is no page and sends no Origin.
   */
  takesTokens: boolean
}

/**
 * Routes websocket upgrades by the first part of their path and refuses the rest. Here and not in
 * each library's own listener, because every listener sees every upgrade. `onRefused` hears of the rest, and
 * which document they asked for, which need not exist and may be any text.
 */
export function routeUpgrades(
  server: Server,
  origin: string | null,
  routes: Readonly<Record<string, UpgradeRoute>>,
  onRefused: (code: number, doc: string) => void,
): void {
  const refuse = (socket: Duplex, code: RefusedUpgrade, doc: string) => {
    onRefused(code, doc)
    refuseUpgrade(socket, code)
  }
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    const { place, doc, token } = readSocketAddress(request)
    const route = Object.hasOwn(routes, place) ? routes[place] : undefined
    if (!route) return refuse(socket, 404, doc)
    const byToken = route.takesTokens && token !== null
    if (!byToken && !isSameOrigin(request.headers, origin)) return refuse(socket, 403, doc)
    route.upgrade(request, socket, head)
  })
}

const STATUS = { 400: 'Bad Request', 403: 'Forbidden', 404: 'Not Found' } as const

export type RefusedUpgrade = keyof typeof STATUS

/**
 * Answers an upgrade with no, and lets the connection go. No time limit of the server holds for it any more, so whoever
 * does not close their end of it would keep it for ever.
 */
export function refuseUpgrade(socket: Duplex, code: RefusedUpgrade): void {
  socket.once('finish', () => socket.destroy())
  socket.end(`HTTP/1.1 ${code} ${STATUS[code]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
