import type { Request, Response } from 'express'
import { describe, expect, it } from 'vitest'
import { metricsAnswer } from './metricsAnswer'

const TOKEN = 'a token that is long enough'

/** Asks as somebody at an address would; the status of the answer and what it says. */
function ask(address: string, headers: Record<string, string>, token?: string) {
  const answer = { status: 200, text: '' }
  const response = {
    status(code: number) {
      answer.status = code
      return this
    },
    type() {
      return this
    },
    send(text: string) {
      answer.text = text
    },
  }
  const request = {
    socket: { remoteAddress: address },
    headers: { host: 'localhost:3000', ...headers },
  }
  const handle = metricsAnswer(() => 'kavalaud_rooms 1', token)
  handle(request as unknown as Request, response as unknown as Response, () => undefined)
  return answer
}

describe('the metrics', () => {
  it.each(['127.0.0.1', '127.1.2.3', '::1', '::ffff:127.0.0.1'])('are told to %s', (address) => {
    expect(ask(address, {})).toEqual({ status: 200, text: 'kavalaud_rooms 1' })
  })

  it.each(['10.0.0.7', '::ffff:10.0.0.7', '2001:db8::1', '128.0.0.1', ''])(
    'are not there for %s',
    (address) => {
      const { status, text } = ask(address, {}, TOKEN)
      expect(status).toBe(404)
      expect(text).not.toContain('kavalaud_rooms')
    },
  )

  it.each([
    ['x-forwarded-for', '10.0.0.7'],
    ['forwarded', 'for=10.0.0.7'],
    ['via', '1.1 proxy'],
    ['x-real-ip', '127.0.0.1'],
    ['x-forwarded-host', 'laud.example.ee'],
    ['x-forwarded-proto', 'https'],
    ['host', 'laud.example.ee'],
    ['host', 'localhost.example.ee'],
  ])('are not there for whom a proxy on this machine asks: %s %s', (name, value) => {
    const byProxy = { [name]: value }
    expect(ask('127.0.0.1', byProxy).status).toBe(404)
    const authorization = `Bearer ${TOKEN}`
    expect(ask('127.0.0.1', { ...byProxy, authorization }, TOKEN).status).toBe(200)
  })

  it.each([
    ['the token', `Bearer ${TOKEN}`, 200],
    ['another token', 'Bearer another token', 404],
    ['the token another way', `Basic ${TOKEN}`, 404],
    ['no token', '', 404],
  ])('are told from afar to whoever has %s', (_what, authorization, status) => {
    expect(ask('10.0.0.7', { authorization }, TOKEN).status).toBe(status)
    expect(ask('10.0.0.7', { authorization }).status).toBe(404)
  })
})
