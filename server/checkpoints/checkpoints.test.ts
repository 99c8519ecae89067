import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { removeCard } from '../../collab/document/cards'
import { readCards } from '../../collab/document/readCards'
import { openSqliteStore } from '../../collab/server/log/sqliteStore'
import { addCards } from '../board/addCards'
import { draft, testWorkshop } from '../board/testWorkshop'
import { testHost, type TestHost } from '../testHost'
import { firstWord, openSocket } from '../testSockets'

/** What an administrator does when somebody has cleared a board: while the server runs and people are there. */

const root = new URL('../..', import.meta.url).pathname
const BOARD = 'b.cards'
const PATIENT = { timeout: 20_000 }

let host: TestHost
beforeAll(async () => {
  host = await testHost()
  await testWorkshop(host)
})
afterAll(() => host.stop())

async function run(...args: string[]) {
  const child = spawn(process.execPath, ['tools/checkpoints.mjs', ...args], {
    cwd: root,
    env: { ...process.env, DATA_DIR: host.dataDir },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number]
  return { code, said }
}

const readBoard = async () => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, await host.deps.documents.read(BOARD))
  return doc
}

/** Compacts the board as a room does when everybody has left, and gives the number of the snapshot. */
async function takeSnapshot(): Promise<string> {
  const doc = await readBoard()
  const store = openSqliteStore(join(host.dataDir, 'collab.db'))
  const [seq = 0] = store.newest([BOARD])
  const snapshot = { update: Y.encodeStateAsUpdate(doc), stateVector: Y.encodeStateVector(doc) }
  store.compact(BOARD, snapshot, seq)
  store.close()
  return String(seq)
}

async function clearBoard(): Promise<void> {
  const doc = await readBoard()
  const before = Y.encodeStateVector(doc)
  for (const { id } of readCards(doc)) removeCard(doc, id, 'test')
  await host.deps.documents.apply(BOARD, Y.encodeStateAsUpdate(doc, before), 'p-mari')
}

const textsOf = (doc: Y.Doc) => readCards(doc).map(({ text }) => text)
const rowsThere = () => host.db.card.count({ where: { boardId: 'b' } })

it('brings a cleared board back for whoever has it open, and what it was before as well (REST-3)', async () => {
  const texts = ['Esimene mõte', 'Teine mõte', 'Kolmas mõte']
  await addCards(
    host.deps,
    'b',
    texts.map((text) => ({ ...draft, text })),
  )
  const full = await takeSnapshot()
  await clearBoard()
  await vi.waitFor(async () => expect(await rowsThere()).toBe(0), PATIENT)
  const somebody = openSocket(host, await host.visitor('fred'), BOARD)
  expect(await firstWord(somebody)).toBe('rw')
  const sentAway = once(somebody, 'close')

  const listed = await run(BOARD)
  expect(listed).toMatchObject({ code: 0 })
  expect(listed.said).toMatch(new RegExp(`^${full} .* 3 cards$`, 'm'))
  expect(listed.said).toMatch(/now .* 0 cards$/m)

  const done = await run(BOARD, full)
  expect(done).toMatchObject({ code: 0 })
  expect((await sentAway)[0]).toBe(1012)
  expect(textsOf(await readBoard())).toEqual(texts)
  await vi.waitFor(async () => expect(await rowsThere()).toBe(3), PATIENT)

  const [, emptied = ''] = /kept as number (\d+)/.exec(done.said) ?? []
  expect(await run(BOARD, emptied)).toMatchObject({ code: 0 })
  await vi.waitFor(async () => expect(textsOf(await readBoard())).toEqual([]), PATIENT)
})
