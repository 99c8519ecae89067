import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openSqliteStore, type SqliteStore } from './sqliteStore'

const DAY_MS = 24 * 60 * 60 * 1000

let folder: string
let store: SqliteStore
let db: Database.Database
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'collab-log-'))
  store = openSqliteStore(join(folder, 'collab.db'))
  db = new Database(join(folder, 'collab.db'), { timeout: 20_000 })
})
afterEach(async () => {
  db.close()
  store.close()
  await rm(folder, { recursive: true })
})

const snapshotOf = (...values: number[]) => ({
  update: new Uint8Array(values),
  stateVector: new Uint8Array([0]),
})

/** Appends an update of one byte, and returns its number. */
function write(value: number): number {
  const update = new Uint8Array([value])
  const [seqs] = store.append([[{ doc: 'a', update, author: 'mari', clients: [] }]])
  return seqs?.[0] ?? 0
}

const writeAndCompact = (value: number) => store.compact('a', snapshotOf(value), write(value))

const keptSnapshots = () =>
  (db.prepare('SELECT bytes FROM snapshot ORDER BY seq').all() as { bytes: ArrayBuffer }[]).map(
    ({ bytes }) => new Uint8Array(bytes)[0],
  )

const stored = () =>
  ['snapshot', 'log', 'quarantine'].map((table) =>
    db.prepare(`SELECT doc, seq, hex(bytes) FROM ${table} ORDER BY doc, seq`).raw().all(),
  )

describe('what is stored stays as it was', () => {
  it.each(['INSERT ON snapshot', 'DELETE ON snapshot', 'DELETE ON log'])(
    'when a compaction fails at %s (DUR-4)',
    (change) => {
      for (const value of [1, 2]) writeAndCompact(value)
      for (const value of [3, 4]) write(value)
      const before = stored()
      db.exec(`CREATE TRIGGER full AFTER ${change} BEGIN SELECT RAISE(FAIL, 'full'); END`)
      expect(() => store.compact('a', snapshotOf(1, 2, 3, 4), 4)).toThrow('full')
      expect(stored()).toEqual(before)
    },
  )

  it.each([
    ['an update', 'log', () => store.setAside('a', [2, 3], 'it cannot be read')],
    ['a snapshot', 'snapshot', () => store.setSnapshotAside('a', 'it cannot be read')],
  ])('when setting %s aside fails half-way (DUR-5, DUR-7)', (_what, table, setAside) => {
    for (const value of [1, 2, 3]) write(value)
    store.compact('a', snapshotOf(1), 1)
    const before = stored()
    db.exec(`CREATE TRIGGER full AFTER DELETE ON ${table} BEGIN SELECT RAISE(FAIL, 'full'); END`)
    expect(setAside).toThrow('full')
    expect(stored()).toEqual(before)
  })
})

it('what is set aside keeps its number, time and author, with the reason (DUR-5)', () => {
  for (const value of [1, 2]) write(value)
  const kept = db.prepare('SELECT doc, seq, at, author, bytes FROM log WHERE seq = 2').raw().get()
  store.setAside('a', [2], 'it cannot be read')
  const aside = db.prepare('SELECT * FROM quarantine').raw().all()
  expect(aside).toEqual([[...(kept as unknown[]), 'it cannot be read']])
})

it('two snapshots of a day are kept, and the updates since the older one (DUR-7)', () => {
  for (const value of [1, 2, 3]) writeAndCompact(value)
  expect(keptSnapshots()).toEqual([2, 3])
  expect(db.prepare('SELECT seq FROM log ORDER BY seq').raw().all()).toEqual([[3]])
})

it('a snapshot whose state vector is damaged is set aside too, and one of a time that did not look at it is not (DUR-7)', () => {
  for (const value of [1, 2]) writeAndCompact(value)
  const wrong = new Uint8Array([1, 9, 9])
  db.prepare('UPDATE snapshot SET state_vector = ? WHERE seq = ?').run(wrong, 2)
  db.prepare('UPDATE snapshot SET crc = ? WHERE seq = 1').run(crc32(new Uint8Array([1])))
  expect(store.load('a')).toMatchObject({ damage: ['the snapshot up to 2 is damaged'] })
  expect(store.load('a').snapshot?.update).toEqual(new Uint8Array([1]))
})

it('the last of each day are kept, and the newest stands in where both others are damaged (DUR-7)', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 1) })
  try {
    for (let day = 1; day <= 10; day += 1) {
      writeAndCompact(10 * day)
      writeAndCompact(10 * day + 1)
      vi.setSystemTime(Date.now() + DAY_MS)
    }
  } finally {
    vi.useRealTimers()
  }
  expect(keptSnapshots()).toEqual([41, 51, 61, 71, 81, 91, 100, 101])
  expect(db.prepare('SELECT seq FROM log').raw().all()).toEqual([[20]])

  db.exec("UPDATE snapshot SET bytes = x'FF' WHERE seq > 18")
  const { snapshot, tail, damage } = store.load('a')
  expect([snapshot, tail]).toEqual([snapshotOf(91), [new Uint8Array([101])]])
  expect(damage).toHaveLength(2)
  expect(keptSnapshots()).toEqual([41, 51, 61, 71, 81, 91])
})

it('a file of the time before checkpoints is taken over (DUR-7)', () => {
  writeAndCompact(1)
  store.close()
  db.exec('ALTER TABLE snapshot DROP COLUMN at')
  store = openSqliteStore(join(folder, 'collab.db'))
  const second = openSqliteStore(join(folder, 'collab.db'))
  second.close()
  expect(store.load('a').snapshot).toEqual(snapshotOf(1))
  for (const value of [2, 3]) writeAndCompact(value)
  expect(keptSnapshots()).toEqual([2, 3])
})

it('of two restorations the later says how long others’ content may be brought back (REST-1)', () => {
  for (const until of [7, 9, 8]) db.prepare('INSERT INTO restored VALUES (?, ?)').run(1, until)
  expect(store.load('a').mergesUntil).toBe(9)
})
