import { io, type Socket } from 'socket.io-client'
import { WebSocket } from 'ws'
import type { TestHost, Visitor } from './testHost'

/**
 * Opens a live document as our client does, in somebody's name.
 *
 * @param as whose page it says it is, or of whom it brings what was kept; says nothing where it is left out
 */
export function openSocket(host: TestHost, visitor: Visitor, name: string, as?: string): WebSocket {
  const address = host.address.replace('http:', 'ws:')
  const socket = new WebSocket(
    `${address}/collab/${name}?ext=1${as === undefined ? '' : `&as=${as}`}`,
    {
      origin: host.address,
      headers: { cookie: visitor.cookie },
    },
  )
  // A refused upgrade and a cut connection are answers, which `close` tells.
  socket.on('error', () => undefined)
  return socket
}

/**
 * What a socket is told first: the mode of its STATE (MSG-3), or the code it is closed with, which a
 * word for stock clients may come before.
 */
export function firstWord(socket: WebSocket): Promise<string> {
  return new Promise((answer) => {
    socket.once('close', (code) => answer(String(code)))
    socket.on('message', (frame: Buffer) => {
      if (frame[0] !== DENIED) answer(modeOf(frame))
    })
  })
}

const DENIED = 2
const STATE = 101

function modeOf(frame: Buffer): string {
  if (frame[0] !== STATE) return `a message ${frame[0]}`
  const { mode } = JSON.parse(frame.subarray(2).toString()) as { mode: string }
  return mode
}

/** Somebody's page as far as nudges go. */
export function openNudges(host: TestHost, visitor: Visitor): Socket {
  return io(host.address, {
    transports: ['websocket'],
    reconnection: false,
    extraHeaders: { cookie: visitor.cookie, origin: host.address },
  })
}
