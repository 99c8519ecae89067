import { createServer, type Server, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import express from 'express'
import { afterEach, expect, it } from 'vitest'
import { endServer, listen } from './listening'
import { boundPipelines } from './pipelines'

const REQUEST = 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'
let server: Server
let begun: ServerResponse[]
afterEach(async () => {
  server.closeAllConnections()
  await endServer(server)
})

/** A connection to a server that keeps what it was asked, and answers where `isPrompt`. */
async function connected(isPrompt: boolean) {
  begun = []
  const app = express()
  app.use(boundPipelines(), (_request, response) => {
    begun.push(response)
    if (isPrompt) setImmediate(() => response.end('so'))
  })
  server = createServer(app)
  const port = await listen(server, 0, 'localhost')
  return connect(port, 'localhost')
}

// From 20 connections of a guest, a thousand each: 1.7 GB, and 23 s for everybody's next page.
it('a connection that asks a thousand times at once is cut, and few of them are begun', async () => {
  const client = await connected(false)
  client.on('error', () => undefined)
  const cut = new Promise((done) => client.once('close', done))
  client.write(REQUEST.repeat(1000))
  await cut
  expect(begun.length).toBeLessThanOrEqual(8)
})

it('a connection is kept for as many requests as wait for their answers', async () => {
  const client = await connected(true)
  const asked = 50
  let answers = 0
  const done = new Promise<void>((resolve) => {
    client.on('data', (chunk: Buffer) => {
      answers += chunk.toString().split('HTTP/1.1 200').length - 1
      if (answers === asked) resolve()
      else client.write(REQUEST)
    })
  })
  client.write(REQUEST)
  await done
  expect(begun).toHaveLength(asked)
  client.destroy()
})
