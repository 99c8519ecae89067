import { createServer, type Server } from 'node:http'
import express from 'express'
import { io, type Socket } from 'socket.io-client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createManualClock, type ManualClock } from '../collab/server/rules/manualClock'
import { listen } from './http/listening'
import { createNudges, type Nudges } from './nudges'

let server: Server
let nudges: Nudges
let address: string
let clock: ManualClock
/** What pages wanted to follow, in the order in which that was decided about. */
let asked: string[]
/** What a decision waits for. */
let rest: () => Promise<unknown>
let mayFollow: boolean
let faults: unknown[]
beforeEach(async () => {
  clock = createManualClock()
  asked = []
  rest = () => new Promise(setImmediate)
  mayFollow = true
  faults = []
  nudges = begin()
  server = createServer(express().use((...asked) => nudges.requests(...asked)))
  server.on('upgrade', (...asked) => nudges.upgrade(...asked))
  address = `http://localhost:${await listen(server, 0, 'localhost')}`
})
afterEach(() => {
  nudges.close()
  server.close()
})

const begin = () =>
  createNudges({
    origin: null,
    mayFollow: async (_request, topic) => {
      asked.push(topic)
      await rest()
      return mayFollow
    },
    readActor: async () => ({ accountId: null, deviceHash: null }),
    onFault: (fault) => faults.push(fault),
    clock,
  })

const page = () => io(address, { reconnection: false })

it('lets a page ask only so often, and serves the others in between', async () => {
  const [flood, other] = [page(), page()]
  await other.emitWithAck('follow', 'plan:p4')
  const usual = rest
  const goOn = new Promise<() => void>((begun) => {
    rest = () => new Promise((done) => begun(() => done(null)))
  })
  const answered = Array.from({ length: 45 }, () => flood.emitWithAck('follow', 'plan:p1'))
  const release = await goOn
  rest = usual
  expect(await other.emitWithAck('follow', 'plan:p2')).toBe(true)
  expect(asked).toEqual(['plan:p4', 'plan:p1', 'plan:p2'])
  release()

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

it('decides about what one page asks at once in turns of the event loop, between which all others are read', async () => {
  const one = page()
  const turns: number[] = []
  let turn = 0
  let counting = setImmediate(function count() {
    turn += 1
    counting = setImmediate(count)
  })
  rest = async () => void turns.push(turn)
  await Promise.all(Array.from({ length: 20 }, () => one.emitWithAck('follow', 'plan:p1')))
  clearImmediate(counting)
  expect(new Set(turns).size).toBe(20)
})

it('tells a page apart that it may not follow from that nobody could say', async () => {
  const one = page()
  mayFollow = false
  expect(await one.emitWithAck('follow', 'plan:p1')).toBe(false)
  const usual = rest
  const busy = new Error('database is locked')
  rest = () => Promise.reject(busy)
  expect(await one.emitWithAck('follow', 'plan:p1')).toBe(null)
  expect(faults).toEqual([busy])
  rest = usual
  mayFollow = true
  expect(await one.emitWithAck('follow', 'plan:p1')).toBe(true)
})

it('has a page come back to the server that takes its place', async () => {
  const one = io(address, { transports: ['websocket'], reconnectionDelay: 10 })
  expect(await one.emitWithAck('follow', 'plan:p1')).toBe(true)
  const isBack = new Promise((done) => one.once('connect', () => done(true)))
  const ended = nudges
  nudges = begin()
  ended.close()
  expect(await isBack).toBe(true)
  one.disconnect()
})

it('tells a page nothing of what it has left before that was decided about', async () => {
  const one = page()
  const told: string[] = []
  one.on('nudge', (topic: string) => told.push(topic))
  await one.emitWithAck('follow', 'plan:p2')
  const answered = one.emitWithAck('follow', 'plan:p1')
  one.emit('unfollow', 'plan:p1')
  await answered
  await one.emitWithAck('follow', 'plan:p3')
  for (const topic of ['plan:p1', 'plan:p2'] as const) nudges.nudge(topic)
  await vi.waitFor(() => expect(told).toContain('plan:p2'), 20_000)
  expect(told).toEqual(['plan:p2'])
})

describe("once somebody's rights have changed", () => {
  const heardBy = (one: Socket): string[] => {
    const heard: string[] = []
    one.on('nudge', (topic: string) => heard.push(topic))
    one.on('ended', (topic: string) => heard.push(`ended ${topic}`))
    return heard
  }
  const following = async (...topics: string[]): Promise<[Socket, string[]]> => {
    const one = page()
    for (const topic of topics) expect(await one.emitWithAck('follow', topic)).toBe(true)
    asked = []
    return [one, heardBy(one)]
  }

  it('tells whoever may not follow any more once that it has ended, and nothing else', async () => {
    const [one, heard] = await following('plan:p1', 'plan:p2')
    mayFollow = false
    nudges.rightsChanged()
    nudges.nudge('plan:p1')
    await vi.waitFor(() => expect(heard).toEqual(['ended plan:p1']), 20_000)
    nudges.nudge('plan:p1')
    mayFollow = true
    nudges.nudge('plan:p2')
    await vi.waitFor(() => expect(heard).toEqual(['ended plan:p1', 'plan:p2']), 20_000)
    nudges.nudge('plan:p1')
    expect(await one.emitWithAck('follow', 'plan:p1')).toBe(true)
    expect(heard).toHaveLength(2)
  })

  it('decides once about each page, and tells those who may', async () => {
    const [, heard] = await following('plan:p1')
    nudges.rightsChanged()
    nudges.nudge('plan:p1')
    nudges.nudge('plan:p1')
    await vi.waitFor(() => expect(heard).toEqual(['plan:p1']), 20_000)
    nudges.nudge('plan:p1')
    await vi.waitFor(() => expect(heard).toEqual(['plan:p1', 'plan:p1']), 20_000)
    expect(asked).toEqual(['plan:p1'])
  })

  it('does not let count what was being decided while they changed', async () => {
    const one = page()
    const heard = heardBy(one)
    rest = async () => nudges.rightsChanged()
    expect(await one.emitWithAck('follow', 'plan:p1')).toBe(true)
    mayFollow = false
    nudges.nudge('plan:p1')
    await vi.waitFor(() => expect(heard).toEqual(['ended plan:p1']), 20_000)
  })
})

it('lets a decision count for a minute, because some rights end by themselves', async () => {
  const one = page()
  const heard: string[] = []
  one.on('nudge', (topic: string) => heard.push(topic))
  expect(await one.emitWithAck('follow', 'plan:p1')).toBe(true)
  mayFollow = false
  clock.advance(59_000)
  nudges.nudge('plan:p1')
  await vi.waitFor(() => expect(heard).toEqual(['plan:p1']), 20_000)
  clock.advance(1_000)
  const ended = new Promise((done) => one.once('ended', done))
  nudges.nudge('plan:p1')
  expect(await ended).toBe('plan:p1')
  expect(heard).toEqual(['plan:p1'])
})

it('has a page come back and look where nobody can say whether it may still follow', async () => {
  const one = io(address, { transports: ['websocket'], reconnectionDelay: 10 })
  expect(await one.emitWithAck('follow', 'plan:p1')).toBe(true)
  nudges.rightsChanged()
  rest = () => Promise.reject(new Error('database is locked'))
  const isBack = new Promise((done) => one.once('connect', () => done(true)))
  nudges.nudge('plan:p1')
  expect(await isBack).toBe(true)
  expect(faults).toHaveLength(1)
  one.disconnect()
})
