import { afterEach, beforeEach, expect, it, type Mock, vi } from 'vitest'
import { keepPageOverCuts } from './keepPageOverCuts'

const LOOK = new URL('http://kavalaud.example/plans/1.data?_routes=a')
const FORM = { method: 'POST', body: 'text=Tere' }
const cut = () => Promise.reject(new TypeError('Failed to fetch'))
const whole = async () => new Response('data')
const cutInside = async () =>
  new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('cut')) }))
const noServer = async () => new Response('Bad gateway', { status: 502 })

let send: Mock<() => Promise<Response>>

beforeEach(() => {
  vi.useFakeTimers()
  send = vi.fn<() => Promise<Response>>()
  vi.stubGlobal('window', { fetch: send, location: { pathname: '/plans/1' } })
  keepPageOverCuts()
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it.each([
  ['is lost', cut],
  ['is lost in the middle of the answer', cutInside],
  ['is there, but no server behind it', noServer],
])('lets a look wait where the connection %s', async (_what, trouble) => {
  send.mockImplementationOnce(trouble).mockImplementationOnce(trouble).mockImplementation(whole)
  const answer = window.fetch(LOOK)
  await vi.advanceTimersByTimeAsync(3000)
  expect(send).toHaveBeenCalledTimes(2)
  await vi.advanceTimersByTimeAsync(3000)
  expect(await (await answer).text()).toBe('data')
})

it.each([
  ['is lost', cut],
  ['is lost in the middle of the answer', cutInside],
  ['is there, but no server behind it', noServer],
])('answers a form that it has not been taken where the connection %s', async (_what, trouble) => {
  send.mockImplementation(trouble)
  const answer = await window.fetch(LOOK, FORM)
  expect(answer.status).toBe(503)
  expect(await answer.text()).toContain('"notReached"')
  expect(send).toHaveBeenCalledTimes(1)
})

it.each([
  ['the data of another page', new URL('http://kavalaud.example/plans/2.data')],
  ['a file', new URL('http://kavalaud.example/plans/1.docx')],
  ['what is asked by another', 'http://kavalaud.example/plans/1.data'],
])('lets %s fail as before', async (_what, address) => {
  send.mockImplementation(cut)
  await expect(window.fetch(address)).rejects.toThrow('Failed to fetch')
})

it('looks no more once nobody waits for it', async () => {
  const stop = new AbortController()
  send.mockImplementation(cut)
  const failed = window.fetch(LOOK, { signal: stop.signal }).catch(String)
  await vi.advanceTimersByTimeAsync(1000)
  stop.abort()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await failed).toMatch('AbortError')
  expect(send).toHaveBeenCalledTimes(1)
})

it('hands on what the server refuses', async () => {
  send.mockResolvedValue(new Response('{}', { status: 422 }))
  expect((await window.fetch(LOOK, FORM)).status).toBe(422)
})
