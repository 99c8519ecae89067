import type { Socket } from 'node:net'
import type { RequestHandler } from 'express'

/** No browser and no proxy sends a request on a connection before the last one there is answered. */
const MOST_AT_ONCE = 8

/**
 * Cuts a connection that sends many requests without waiting for their answers. All that one packet brings are
 * begun at once, so that 1 MB of them would keep everybody else waiting, also after whoever sent them has left.
 */
export function boundPipelines(): RequestHandler {
  const unanswered = new WeakMap<Socket, number>()
  return (request, response, next) => {
    const { socket } = request
    const count = (unanswered.get(socket) ?? 0) + 1
    unanswered.set(socket, count)
    if (count > MOST_AT_ONCE) return void socket.destroy()
    response.once('close', () => unanswered.set(socket, (unanswered.get(socket) ?? 1) - 1))
    next()
  }
}
