import { createServer, type Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { followTopic } from './followTopic'

let http: HttpServer
let server: Server
let stops: (() => void)[]
/** What the server says each time that a topic is asked for; yes where it has nothing more to say. */
let answers: Record<string, (boolean | null)[]>
let asked: string[]

beforeEach(async () => {
  stops = []
  answers = {}
  asked = []
  http = createServer()
  server = new Server(http)
  server.on('connection', (socket) =>
    socket.on('follow', (topic: string, done: (allowed: boolean | null) => void) => {
      asked.push(topic)
      const [answer] = answers[topic]?.splice(0, 1) ?? []
      done(answer === undefined ? true : answer)
    }),
  )
  await new Promise<void>((listening) => http.listen(0, 'localhost', listening))
  const { port } = http.address() as AddressInfo
  vi.stubGlobal('location', { protocol: 'http:', host: `localhost:${port}` })
  // Connected with the time as it is, so that what passes in a test is no silence of the connection.
  await isFollowed('plan:first')
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(async () => {
  for (const stop of stops) stop()
  await vi.runAllTimersAsync()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  await server.close()
})

/** Follows a topic; the function that it returns counts how often that was told of a change. */
function follow(topic: string): () => number {
  let told = 0
  stops.push(followTopic(topic, () => (told += 1)))
  return () => told
}

/** Resolves when the server has let the page follow, after which it has answered all that was asked before. */
const isFollowed = (topic: string): Promise<void> =>
  new Promise((done) => stops.push(followTopic(topic, done)))

const timesAsked = (topic: string): number => asked.filter((one) => one === topic).length

it('asks again where nobody could say whether it may, until somebody can', async () => {
  answers = { 'plan:p1': [null, null, null] }
  const told = follow('plan:p1')
  await vi.waitFor(() => expect(told()).toBe(1), 20_000)
  expect(timesAsked('plan:p1')).toBe(4)
  server.emit('nudge', 'plan:p1')
  await vi.waitFor(() => expect(told()).toBe(2), 20_000)
})

it('has the page look once more when it may not follow any more', async () => {
  const told = follow('plan:p1')
  await vi.waitFor(() => expect(told()).toBe(1), 20_000)
  server.emit('ended', 'plan:p1')
  await vi.waitFor(() => expect(told()).toBe(2), 20_000)
})

it('asks less and less often as long as nobody can say', async () => {
  answers = { 'plan:p1': Array.from({ length: 1000 }, () => null) }
  follow('plan:p1')
  for (let second = 0; second < 120; second += 1) {
    await vi.advanceTimersByTimeAsync(1000)
    await isFollowed(`plan:${second}`)
  }
  expect(timesAsked('plan:p1')).toBeGreaterThan(12)
  expect(timesAsked('plan:p1')).toBeLessThan(36)
})

it('takes no for an answer', async () => {
  answers = { 'plan:p1': [false] }
  const told = follow('plan:p1')
  await isFollowed('plan:p2')
  await vi.advanceTimersByTimeAsync(120_000)
  await isFollowed('plan:p3')
  expect([timesAsked('plan:p1'), told()]).toEqual([1, 0])
})

it('asks no more for what is left meanwhile, and once for what is followed again', async () => {
  answers = { 'plan:p1': [null], 'plan:p2': [null] }
  const stop = followTopic('plan:p1', () => undefined)
  const stopOther = followTopic('plan:p2', () => undefined)
  await isFollowed('plan:p3')
  stop()
  stopOther()
  const told = follow('plan:p2')
  await vi.waitFor(() => expect(told()).toBe(1), 20_000)
  await vi.advanceTimersByTimeAsync(120_000)
  await isFollowed('plan:p4')
  expect([timesAsked('plan:p1'), timesAsked('plan:p2')]).toEqual([1, 2])
})

it('asks once on each connection', async () => {
  answers = { 'plan:p1': [null] }
  const told = follow('plan:p1')
  await isFollowed('plan:p2')
  const isBack = new Promise((back) => server.once('connection', back))
  for (const { conn } of server.of('/').sockets.values()) conn.close()
  await isBack
  await isFollowed('plan:p3')
  // Not so long that the new connection, whose time passes with it, would be taken for dead.
  await vi.advanceTimersByTimeAsync(10_000)
  await isFollowed('plan:p4')
  expect([timesAsked('plan:p1'), told()]).toEqual([2, 1])
})
