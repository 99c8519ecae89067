import { createServer, type Server } from 'node:http'
import express from 'express'
import { io } from 'socket.io-client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createManualClock, type ManualClock } from '../collab/server/manualClock'
import { listen } from './listening'
import { createNudges, type Nudges } from './nudges'

let server: Server
let nudges: Nudges
let address: string
let clock: ManualClock
/** What pages wanted to follow, in the order in which that was decided about. */
let asked: string[]
beforeEach(async () => {
  clock = createManualClock()
  asked = []
  nudges = createNudges({
    origin: null,
    mayFollow: async (_request, topic) => {
      asked.push(topic)
      await new Promise(setImmediate)
      return true
    },
    onFault: () => undefined,
    maxPages: 2,
    clock,
  })
  server = createServer(express().use(nudges.requests))
  server.on('upgrade', nudges.upgrade)
  address = `http://localhost:${await listen(server, 0, 'localhost')}`
})
afterEach(() => {
  nudges.close()
  server.close()
})

const page = () => io(address, { reconnection: false })
const openByPolling = async (): Promise<number> =>
  (await fetch(`${address}/socket.io/?EIO=4&transport=polling`)).status

it('lets in no more pages than there is room for, and goes on with those that are there', async () => {
  const one = page()
  expect(await one.emitWithAck('follow', 'plan:p1')).toBe(true)
  expect(await openByPolling()).toBe(200)
  expect(await openByPolling()).toBe(403)
  expect(await one.emitWithAck('follow', 'plan:p2')).toBe(true)
  one.disconnect()
  await vi.waitFor(async () => expect(await openByPolling()).toBe(200), 20_000)
})

it('lets a page ask only so often, and serves the others in between', async () => {
  const [flood, other] = [page(), page()]
  const answered = Array.from({ length: 45 }, () => flood.emitWithAck('follow', 'plan:p1'))
  await answered[0]
  expect(await other.emitWithAck('follow', 'plan:p2')).toBe(true)
  expect(asked.indexOf('plan:p2')).toBeLessThan(10)

  await Promise.all(answered.slice(0, 20))
  expect(await other.emitWithAck('follow', 'plan:p3')).toBe(true)
  expect(asked.filter((topic) => topic === 'plan:p1')).toHaveLength(20)
  for (let second = 1; second <= 5; second += 1) {
    for (let fifth = 0; fifth < 5; fifth += 1) {
      clock.advance(200)
      await answered[20 + 5 * (second - 1) + fifth]
    }
  }
  expect(await Promise.all(answered)).not.toContain(false)
})
