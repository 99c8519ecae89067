import * as encoding from 'lib0/encoding'
import { afterEach, expect, it } from 'vitest'
import type { WebSocket } from 'ws'
import * as Y from 'yjs'
import { defaultLimits } from '../../collab/server/limits'
import { testWorkshop } from '../board/testWorkshop'
import { readEnv } from '../env'
import { liveLimits } from './liveLimits'
import { testHost, type TestHost } from '../testHost'
import { firstWord, openSocket } from '../testSockets'

const NACK = 102

let host: TestHost | null = null
afterEach(() => host?.stop())

it('are the defaults where nothing is configured (LIM-1, LIM-4)', () => {
  expect(liveLimits(readEnv({}))).toEqual(defaultLimits)
})

it('are those of the configuration for frames and documents, and what follows from them', () => {
  const env = readEnv({ COLLAB_FRAME_MB: '2', COLLAB_DOCUMENT_MB: '64' })
  expect(liveLimits(env)).toEqual({
    ...defaultLimits,
    frameBytes: 2 * 1024 * 1024,
    documentBytes: 64 * 1024 * 1024,
    structsPerUpdate: defaultLimits.structsPerUpdate * 2,
    structsPerDocument: defaultLimits.structsPerDocument * 2,
  })
})

it('let a large frame in, and keep a document from growing beyond its size (LIM-1, LIM-4)', async () => {
  host = await testHost({ env: { COLLAB_FRAME_MB: '2', COLLAB_DOCUMENT_MB: '1' } })
  await testWorkshop(host)
  const socket = openSocket(host, await host.visitor('fred'), 'b.cards')
  expect(await firstWord(socket)).toBe('rw')
  const refused = refusal(socket)
  socket.send(writing(1.5 * 1024 * 1024))
  expect(await refused).toContain('doc-full')
  socket.terminate()
})

const refusal = (socket: WebSocket) =>
  new Promise<string>((done) => {
    socket.once('close', (code) => done(String(code)))
    socket.on('message', (frame: Buffer) => frame[0] === NACK && done(frame.toString()))
  })

/** An update message of about so many bytes. */
function writing(bytes: number): Uint8Array {
  const doc = new Y.Doc()
  doc.getText('text').insert(0, 'a'.repeat(bytes))
  const frame = encoding.createEncoder()
  encoding.writeVarUint(frame, 0)
  encoding.writeVarUint(frame, 2)
  encoding.writeVarUint8Array(frame, Y.encodeStateAsUpdate(doc))
  return encoding.toUint8Array(frame)
}
