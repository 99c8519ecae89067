import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { isSameOrigin } from './sameOrigin'

export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

/**
 * Routes websocket upgrades by the first part of their path and refuses the rest. Here and not in
 * each library's own listener, because every listener sees every upgrade. `onRefused` hears of the rest.
 */
export function routeUpgrades(
  server: Server,
  origin: string | null,
  routes: Readonly<Record<string, Upgrade>>,
  onRefused: (code: number) => void,
): void {
  const refuse = (socket: Duplex, code: keyof typeof STATUS) => {
    onRefused(code)
    socket.end(`HTTP/1.1 ${code} ${STATUS[code]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
  }
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    const [, place = ''] = (request.url ?? '').split(/[/?]/)
    const upgrade = Object.hasOwn(routes, place) ? routes[place] : undefined
    if (!upgrade) return refuse(socket, 404)
    if (!isSameOrigin(request.headers, origin)) return refuse(socket, 403)
    upgrade(request, socket, head)
  })
}

const STATUS = { 403: 'Forbidden', 404: 'Not Found' } as const
