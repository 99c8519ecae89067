import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Router } from 'express'
import { pino } from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import { createCollabTokens } from '../live/collabTokens'
import { createCookies } from './cookies'
import { createHttp, type Health } from './http'
import { createServices } from '../services'
import { testWorld } from '../testWorld'

describe('the health of the host', () => {
  let server: Server
  let remove: () => Promise<void>
  afterEach(async () => {
    server.close()
    await remove()
  })

  const ask = async (health: () => Promise<Health>) => {
    const world = await testWorld()
    remove = world.remove
    const app = createHttp({
      services: createServices(world, () => undefined),
      cookies: createCookies('secret', false),
      collabTokens: createCollabTokens('secret', () => new Date()),
      origin: null,
      logger: pino({ level: 'silent' }),
      build: () => Promise.reject(new Error('no page is asked for here')),
      assets: Router(),
      nudges: Router(),
      dev: false,
      health,
      metrics: Router(),
    })
    server = createServer(app).listen(0, 'localhost')
    await new Promise((done) => server.once('listening', done))
    const { port } = server.address() as AddressInfo
    return fetch(`http://localhost:${port}/healthz`)
  }

  it.each([
    [true, 200],
    [false, 503],
  ])('is told with its status when the database answers: %s', async (database, status) => {
    const health = { database, rooms: 2, connections: 5, version: '1', build: 'b' }
    const response = await ask(() => Promise.resolve(health))
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual(health)
  })
})
