import { createServer, type Server } from 'node:http'
import express from 'express'
import { io } from 'socket.io-client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { listen } from './listening'
import { createNudges, type Nudges } from './nudges'

let server: Server
let nudges: Nudges
let address: string
beforeEach(async () => {
  nudges = createNudges({
    origin: null,
    mayFollow: () => Promise.resolve(true),
    onFault: () => undefined,
    maxPages: 2,
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
