import { createServer, type Server } from 'node:http'
import express from 'express'
import { io, type Socket } from 'socket.io-client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { listen } from './http/listening'
import { createNudges, type Nudges } from './nudges'

let server: Server
let nudges: Nudges
let address: string
let faults: unknown[]
let isDown: boolean
beforeEach(async () => {
  faults = []
  isDown = false
  nudges = createNudges({
    origin: null,
    readActor: async ({ headers: { cookie = null } }) => {
      if (isDown) throw new Error('database is locked')
      const isAccount = cookie?.startsWith('account') ?? false
      return { accountId: isAccount ? cookie : null, deviceHash: isAccount ? null : cookie }
    },
    mayFollow: async () => true,
    onFault: (fault) => faults.push(fault),
    most: { mostOfOne: 3, mostOfGuests: 4 },
  })
  server = createServer(express().use((...asked) => nudges.requests(...asked)))
  server.on('upgrade', (...asked) => nudges.upgrade(...asked))
  address = `http://localhost:${await listen(server, 0, 'localhost')}`
})
afterEach(() => {
  nudges.close()
  server.close()
})

const page = (cookie = 'mari') => io(address, { reconnection: false, extraHeaders: { cookie } })
/** Opens a page by long polling, and says nothing more. */
const openByPolling = async (cookie?: string): Promise<number> => {
  const headers = cookie === undefined ? undefined : { cookie }
  return (await fetch(`${address}/socket.io/?EIO=4&transport=polling`, { headers })).status
}

// One visitor filled all the places there are in a second, and everybody else was refused for as long as they went on.
describe('where somebody opens as many pages as they can', () => {
  const flood = async (nameOf: (nth: number) => string | undefined): Promise<number[]> => {
    const answers: number[] = []
    for (let nth = 0; nth < 10; nth += 1) answers.push(await openByPolling(nameOf(nth)))
    return answers
  }
  const following = async (cookie: string): Promise<Socket> => {
    const one = page(cookie)
    expect(await one.emitWithAck('follow', 'plan:p1')).toBe(true)
    return one
  }

  it.each([
    ['in one name', () => 'sam'],
    ['without a cookie', () => undefined],
  ])('%s, they have places for one person', async (_how, nameOf) => {
    expect(await flood(nameOf)).toEqual([200, 200, 200, ...Array.from({ length: 7 }, () => 403)])
    await following('mari')
  })

  it('in many names, each page that follows nothing gives way to the next, and no other', async () => {
    const stays = await following('mari')
    expect(await flood((nth) => `sam${nth}`)).not.toContain(403)
    await following('uku')
    expect(await flood((nth) => `sam${nth}`)).not.toContain(403)
    const heard = new Promise((done) => stays.once('nudge', done))
    nudges.nudge('plan:p1')
    expect(await heard).toBe('plan:p1')
  })

  it('by websocket, each is cut off at once', async () => {
    const open = () =>
      new Promise<WebSocket>((done) => {
        const path = `${address.replace('http:', 'ws:')}/socket.io/?EIO=4&transport=websocket`
        const socket = new WebSocket(path, { headers: { cookie: `sam${connections.size}` } })
        socket.once('open', () => done(socket))
      })
    const connections = new Map<WebSocket, Promise<unknown>>()
    for (let nth = 0; nth < 6; nth += 1) {
      const socket = await open()
      connections.set(socket, new Promise((done) => socket.once('close', done)))
    }
    expect(await Promise.all([...connections.values()].slice(0, 2))).toEqual([1006, 1006])
    for (const socket of connections.keys()) socket.terminate()
  })

  it('and may follow what they ask for, those who are signed in still come', async () => {
    for (const name of ['sam1', 'sam2', 'sam3', 'sam4']) await following(name)
    expect(await openByPolling('uku')).toBe(403)
    const [first, second, third, fourth] = await flood(() => 'account1')
    expect([first, second, third, fourth]).toEqual([200, 200, 200, 403])
    await following('account2')
  })

  it('their places are free again when they have left', async () => {
    const pages = [await following('mari'), await following('mari'), await following('mari')]
    expect(await openByPolling('mari')).toBe(403)
    for (const one of pages) one.disconnect()
    await vi.waitFor(async () => expect(await openByPolling('mari')).toBe(200), 20_000)
  })
})

it('opens no page while nobody can say whose it is', async () => {
  isDown = true
  expect(await openByPolling('mari')).toBe(403)
  expect(faults).toHaveLength(1)
  isDown = false
  expect(await openByPolling('mari')).toBe(200)
})
