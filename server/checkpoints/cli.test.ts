import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { answerText, readAnswers } from '../../collab/document/answers'
import { openKeptStates } from '../../collab/server/log/keptStates'
import { openSqliteStore, type SqliteStore } from '../../collab/server/log/sqliteStore'
import { runCheckpoints } from './cli'
import { returnTo } from './returnTo'

const HOMEWORK = 'h.answers'
const MB = 1024 * 1024

let folder: string
let file: string
let store: SqliteStore
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kavalaud-checkpoints-'))
  file = join(folder, 'collab.db')
  store = openSqliteStore(file)
})
afterEach(async () => {
  store.close()
  await rm(folder, { recursive: true })
})

function ask(args: readonly string[], env: Record<string, string> = {}) {
  const said: string[] = []
  const say = (text: string) => void said.push(text)
  const setting = { env: { DATA_DIR: folder, ...env }, root: folder, out: say, error: say }
  return { code: runCheckpoints(args, setting), said: said.join('\n') }
}

const append = (update: Uint8Array) =>
  store.append([[{ doc: HOMEWORK, update, author: 'mari', clients: [] }]])

/** A homework in which a word was written and kept as number 1, and `since` done to it then. */
function written(since: (text: Y.XmlText) => void, word = 'sõna'): Y.Doc {
  const doc = new Y.Doc()
  const text = new Y.XmlText(word)
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [text])
  answerText(doc, 'a').insert(0, [paragraph])
  const update = Y.encodeStateAsUpdate(doc)
  append(update)
  store.compact(HOMEWORK, { update, stateVector: Y.encodeStateVector(doc) }, 1)
  doc.once('update', append)
  since(text)
  return doc
}

const open = () => {
  const doc = new Y.Doc()
  const { snapshot, tail } = store.load(HOMEWORK)
  for (const update of [...(snapshot ? [snapshot.update] : []), ...tail]) Y.applyUpdate(doc, update)
  return doc
}
const now = () => readAnswers(open()).a
const stateOf = () => Y.encodeStateAsUpdate(open())

it.each([
  [[]],
  [['b']],
  [['b.cards', 'latest']],
  [['b.cards', '1', '2']],
  [["b.cards'; DROP TABLE log; --"]],
])('says how it is used when asked for %j', (args) => {
  expect(ask(args)).toMatchObject({ code: 1, said: expect.stringContaining('usage:') as string })
})

it('says what it cannot do, and changes nothing', () => {
  expect(ask([HOMEWORK]).said).toBe('h.answers: nobody ever wrote to it')
  expect(ask([HOMEWORK], { DATA_DIR: join(folder, 'no') }).said).toContain('there is no ')
  written((text) => text.insert(4, '.'))
  expect(ask([HOMEWORK, '7']).said).toBe('h.answers: no state is kept of number 7')
  expect(store.newest([HOMEWORK])).toEqual([2])
})

it('tells what is kept and what was set aside, and nothing that stands in it', () => {
  written((text) => text.insert(4, ' ja teine'))
  append(new Uint8Array([9, 9]))
  store.setAside(HOMEWORK, [3], 'cannot be read')
  const { code, said } = ask([HOMEWORK])
  expect(code).toBe(0)
  const lines = said.split('\n').map((line) => line.replace(/\d{4}-\S+ \S+/, 'TIME'))
  expect(lines.map((line) => line.split(/\s{2,}/))).toEqual([
    ['number', 'kept at (UTC)', 'size', 'holds'],
    ['3', 'now', '1 kB', '13 characters'],
    ['1', 'TIME', '1 kB', '4 characters'],
    [''],
    ['set aside, because it could not be read:'],
    ['3', 'TIME', '1 kB', 'cannot be read'],
  ])
})

it('offers no snapshot whose checksum is wrong', () => {
  written((text) => text.insert(4, '.'))
  const db = new Database(file)
  db.exec('UPDATE snapshot SET crc = crc + 1')
  db.close()
  expect(ask([HOMEWORK, '1']).said).toBe('h.answers: no state is kept of number 1')
})

it('leaves alone what is as it was, and what would become too large (REST-3, LIM-4)', () => {
  written((text) => text.delete(0, text.length), 'a'.repeat(1.5 * MB))
  const tooLarge = ask([HOMEWORK, '1'], { COLLAB_DOCUMENT_MB: '1' })
  expect(tooLarge.code).toBe(1)
  expect(tooLarge.said).toContain('larger than COLLAB_DOCUMENT_MB allows')
  expect(store.newest([HOMEWORK])).toEqual([2])
  store.compact(HOMEWORK, { update: stateOf(), stateVector: new Uint8Array([0]) }, 2)
  expect(ask([HOMEWORK, '2']).said).toContain('nothing was changed')
  expect(store.newest([HOMEWORK])).toEqual([2])
  expect(ask([HOMEWORK, '1']).code).toBe(0)
  expect(store.newest([HOMEWORK])).toEqual([3])
})

it.each([
  ['once', 1, [false, 4, 'sõna']],
  ['all the while', Infinity, [true, 7, '!!!!!sõna.']],
])('judges anew by what others wrote %s meanwhile (REST-3, DUR-6)', (_, often, expected) => {
  const doc = written((text) => text.insert(4, '.'))
  let writes = 0
  const raced: SqliteStore = {
    ...store,
    load(name) {
      const stored = store.load(name)
      if ((writes += 1) <= often) {
        doc.once('update', append)
        const paragraph = answerText(doc, 'a').get(0)
        if (paragraph instanceof Y.XmlElement) (paragraph.get(0) as Y.XmlText).insert(0, '!')
      }
      return stored
    },
  }
  const states = openKeptStates(file)
  const act = () => returnTo(1, { doc: HOMEWORK, store: raced, states }, MB)
  expect([hasThrown(act), ...store.newest([HOMEWORK]), now()]).toEqual(expected)
  states.close()
})

function hasThrown(act: () => unknown): boolean {
  try {
    act()
    return false
  } catch {
    return true
  }
}
