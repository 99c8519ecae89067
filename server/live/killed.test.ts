import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { WebSocket as NodeWebSocket } from 'ws'
import { copyOn } from '../../collab/client/fakeCopy'
import { type OpenDocument, openDocument } from '../../collab/client/openDocument'
import { addCard, setPlainText } from '../../collab/document/cards'
import { cardsDocument } from '../../domain/board/documentName'
import { participantKey } from '../../domain/board/personKey'
import { joinDemo, startProgram } from '../testProgram'

const PATIENT = { timeout: 60_000, interval: 20 }
const TEXT = 'Avame raamatukogus noorte toa'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kavalaud-killed-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Opens a board as the page of the one participant does. */
function openBoard(address: string, boardId: string, key: string, cookie: string): OpenDocument {
  class WithCookie extends NodeWebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie }, origin: address })
    }
  }
  return openDocument({
    url: `${address.replace('http', 'ws')}/collab`,
    document: cardsDocument(boardId),
    participantKey: key,
    WebSocketPolyfill: WithCookie as unknown as typeof WebSocket,
    openCopy: (_key, _document, doc) => copyOn({ update: null, changes: 0, isFull: false }, doc),
    network: new EventTarget(),
  })
}

function writeCard(doc: OpenDocument['doc']): void {
  const author = { key: 'p', name: 'Uku' }
  addCard(doc, { id: 'c1', kind: 'draft', pos: { x: 0, y: 0 }, author, at: '' }, 'me')
  setPlainText(doc, 'c1', TEXT, 'me')
}

const keyIn = (db: Database.Database) => {
  const row = db.prepare("SELECT id FROM Participant WHERE name = 'Uku'").get() as { id: string }
  return participantKey(row.id)
}

const rowsOf = (db: Database.Database, boardId: string) =>
  db.prepare('SELECT text FROM Card WHERE boardId = ? AND text = ?').all(boardId, TEXT)

/**
 * Rows follow a document half a second behind: a server that was killed within it left a card out of the desk and the
 * summaries until somebody changed its board again.
 */
it('a card that was called saved as the server was killed has its row after the next start (DUR-8)', async () => {
  const killed = startProgram({ DATA_DIR: folder })
  const { address, boardId, cookie } = await joinDemo(killed)
  const db = new Database(join(folder, 'kavalaud.db'), PATIENT)
  const opened = openBoard(address, boardId, keyIn(db), cookie)
  const isSaved = () => expect(opened.status.getSnapshot()).toEqual({ kind: 'saved' })
  await vi.waitFor(isSaved, PATIENT)

  // Held, so that the rows cannot follow however slow this machine is; the log is another file.
  db.exec('BEGIN IMMEDIATE')
  writeCard(opened.doc)
  expect(opened.status.getSnapshot().kind).toBe('saving')
  await vi.waitFor(isSaved, PATIENT)
  killed.child.kill('SIGKILL')
  await killed.ended
  await opened.close()
  db.exec('ROLLBACK')
  expect(rowsOf(db, boardId)).toEqual([])

  const program = startProgram({ DATA_DIR: folder })
  await program.printed(/^Kavalaud: /m)
  await vi.waitFor(() => expect(rowsOf(db, boardId)).toHaveLength(1), PATIENT)
  db.close()
  program.child.kill('SIGINT')
  expect(await program.ended).toBe(0)
})
