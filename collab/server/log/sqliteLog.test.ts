import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { bundleLogWorker } from './bundleLogWorker'
import { FoundDamaged } from './foundDamaged'
import { SqliteLog } from './sqliteLog'
import { endOfTurn } from '../endOfTurn'
import { openSqliteStore } from './sqliteStore'
import { typed } from './testUpdates'
import { updateLogContract } from './updateLogContract'

let worker: Awaited<ReturnType<typeof bundleLogWorker>>
beforeAll(async () => {
  worker = await bundleLogWorker()
})
afterAll(() => worker.remove())

const snapshotOf = (...values: number[]) => ({
  update: new Uint8Array(values),
  stateVector: new Uint8Array([0]),
})
/** The thread that had the file may still be letting it go. */
const PATIENT = { timeout: 20_000 }
const newFolder = () => mkdtemp(join(tmpdir(), 'collab-log-'))
const entry = (value: number) => ({
  doc: 'a',
  update: new Uint8Array([value]),
  author: 'mari',
  clients: [value],
})

updateLogContract('SqliteLog', async () => {
  const folder = await newFolder()
  const open = () => new SqliteLog({ file: join(folder, 'collab.db'), workerUrl: worker.url })
  let log = open()
  return {
    log,
    async reopen() {
      await log.close()
      log = open()
      return log
    },
    async dispose() {
      await log.close()
      await rm(folder, { recursive: true })
    },
  }
})

describe('SqliteLog', () => {
  let folder: string
  let log: SqliteLog
  const open = () => new SqliteLog({ file: join(folder, 'collab.db'), workerUrl: worker.url })
  beforeEach(async () => {
    folder = await newFolder()
    log = open()
  })
  afterEach(async () => {
    await log.close().catch(() => null)
    await rm(folder, { recursive: true })
  })

  it('has everything that was acknowledged after its thread was killed in the middle (DUR-2)', async () => {
    const acknowledged: number[] = []
    const keepAppending = async (lane: number) => {
      for (let count = 0; count < 1_000; count += 1) {
        const value = lane * 1_000 + count
        await log.append([
          { ...entry(lane), update: new Uint8Array(new Uint32Array([value]).buffer) },
        ])
        acknowledged.push(value)
        if (acknowledged.length === 50) void log.crash()
      }
    }
    const lanes = [1, 2, 3, 4, 5].map((lane) => keepAppending(lane))
    expect((await Promise.allSettled(lanes)).some(({ status }) => status === 'rejected')).toBe(true)

    const again = open()
    const { tail, seq } = await again.load('a')
    const stored = new Set(tail.map((update) => new Uint32Array(update.slice().buffer)[0]))
    expect(acknowledged.filter((value) => !stored.has(value))).toEqual([])
    expect(seq).toBe(tail.length)
    await again.close()
  })

  // The log said no more of it than "[object Object]".
  it('names what SQLite said where its file cannot be opened', async () => {
    const file = join(folder, 'other.db')
    await writeFile(file, 'This is no database. '.repeat(1_000))
    const other = new SqliteLog({ file, workerUrl: worker.url })
    await expect(other.load('a')).rejects.toMatchObject({ name: 'SQLITE_NOTADB' })
    await other.close().catch(() => null)
  })

  it('rejects what was in flight when its thread ends, and works again with a new one (DUR-3)', async () => {
    await log.append([entry(1)])
    await log.crash()
    expect(await log.append([entry(2)])).toEqual([2])
    expect((await log.load('a')).tail).toHaveLength(2)
  })

  it('takes nothing of its next thread along when one ends (DUR-3)', async () => {
    const gone = log.crash()
    await expect(log.append([entry(1)])).rejects.toThrow('null')
    expect(await log.append([entry(2)])).toEqual([1])
    await gone
  })

  it('says what SQLite calls a failure, which is all that a log line may have of it (DUR-3, OBS-2)', async () => {
    const other = new Database(join(folder, 'collab.db'))
    await log.append([entry(1)])
    other.exec('DROP TABLE owner')
    other.close()
    await expect(log.append([entry(2)])).rejects.toMatchObject({ name: 'SQLITE_ERROR' })
  })

  it('shares one commit between all that gather while another is in flight (ORD-3)', async () => {
    const first = log.append([entry(1)])
    await endOfTurn()
    const rest = [2, 3, 4].map((value) => log.append([entry(value)]))
    // A row that breaks the primary key would fail its whole commit: so it shows who shares one.
    const broken = log.append([{ ...entry(5), author: null as unknown as string }])
    await expect(first).resolves.toEqual([1])
    const outcomes = await Promise.allSettled([...rest, broken])
    expect(outcomes.map(({ status }) => status)).toEqual(
      Array.from({ length: 4 }, () => 'rejected'),
    )
    expect((await log.load('a')).tail).toHaveLength(1)
    expect(await log.append([entry(6)])).toEqual([2])
  })

  it('commits at once, and together, what documents hand in in the same turn (ORD-3)', async () => {
    const commits: number[] = []
    const counting = new SqliteLog({
      file: join(folder, 'collab.db'),
      workerUrl: worker.url,
      onCommit: (updates) => commits.push(updates),
    })
    await Promise.all([
      counting.append([entry(1)]),
      counting.append([
        { ...entry(2), doc: 'b' },
        { ...entry(3), doc: 'b' },
      ]),
    ])
    expect(commits).toEqual([3])
    await counting.close()
  })

  it('lets the file go when it is closed, also where it was merging', async () => {
    await log.append([entry(1)])
    await log.merge('a')
    await log.close()
    const db = new Database(join(folder, 'collab.db'), PATIENT)
    db.exec('PRAGMA locking_mode = EXCLUSIVE')
    expect(() => db.exec('BEGIN EXCLUSIVE')).not.toThrow()
    db.close()
  })

  it('claims for what it merged no more than it holds, while others go on writing (DUR-4)', async () => {
    const { updates } = typed('x'.repeat(400))
    let written = 0
    const write = async () => {
      for (const update of updates) [written = 0] = await log.append([{ ...entry(1), update }])
    }
    const mergeOnce = async () => {
      const merged = await log.merge('a')
      if (merged === null) throw new Error('everything can be applied')
      const doc = new Y.Doc()
      Y.applyUpdate(doc, merged.snapshot.update)
      expect(doc.getText('text').length).toBe(merged.seq)
      await log.compact('a', merged.snapshot, merged.seq)
      if (written < updates.length) await mergeOnce()
    }
    await Promise.all([write(), mergeOnce()])
  })

  it('goes on after the numbers that somebody else gave meanwhile (DUR-6)', async () => {
    expect(await log.append([entry(1)])).toEqual([1])
    const other = open()
    expect(await other.append([entry(2), { ...entry(3), doc: 'b' }])).toEqual([2, 1])
    expect(await log.append([entry(4), { ...entry(5), doc: 'b' }])).toEqual([3, 2])
    expect(await log.append([entry(6)])).toEqual([4])
    await other.close()
  })

  it('waits for the disk at every commit, and writes ahead (DUR-1)', async () => {
    await log.close()
    const store = openSqliteStore(join(folder, 'collab.db'))
    store.append([[entry(1)]])
    const db = new Database(join(folder, 'collab.db'), PATIENT)
    expect(db.prepare('PRAGMA journal_mode').get()).toMatchObject({ journal_mode: 'wal' })
    db.close()
    store.close()
  })

  it('says why a file cannot be opened', async () => {
    const wrong = new SqliteLog({ file: join(folder, 'no', 'such.db'), workerUrl: worker.url })
    await expect(wrong.load('a')).rejects.toThrow(/open/i)
  })

  it('says what it found damaged where it was to merge, and merges without it afterwards (DUR-7)', async () => {
    const { updates, whole } = typed('Tere')
    await log.append(updates.map((update) => ({ ...entry(1), update })))
    await log.compact('a', { update: whole, stateVector: new Uint8Array([0]) }, 4)
    const db = new Database(join(folder, 'collab.db'), PATIENT)
    db.exec("UPDATE snapshot SET bytes = x'FF'")
    const damage = ['the snapshot up to 4 is damaged']
    await expect(log.merge('a')).rejects.toThrow(new FoundDamaged(damage))
    await expect(log.merge('a')).resolves.toMatchObject({ seq: 4, snapshot: { update: whole } })
    db.close()
  })

  it('makes a document of the snapshot before where the newest is damaged, which it keeps (DUR-7)', async () => {
    await log.append([entry(1)])
    await log.compact('a', snapshotOf(1), 1)
    await log.append([entry(2), entry(3)])
    await log.compact('a', snapshotOf(1, 2, 3), 3)
    await log.append([entry(4)])
    await log.close()
    const db = new Database(join(folder, 'collab.db'), PATIENT)
    db.exec("UPDATE snapshot SET bytes = x'010203FF' WHERE seq = 3")
    log = open()
    const { snapshot, tail, seq, damage } = await log.load('a')
    expect(snapshot).toEqual(snapshotOf(1))
    expect(tail).toEqual([2, 3, 4].map((value) => new Uint8Array([value])))
    expect(seq).toBe(4)
    expect(damage).toEqual(['the snapshot up to 3 is damaged'])
    expect(db.prepare('SELECT seq, why FROM quarantine').raw().all()).toEqual([[3, 'checksum']])
    expect((await log.load('a')).damage).toEqual([])

    await log.setSnapshotAside('a', 'it cannot be applied')
    expect(await log.load('a')).toMatchObject({ snapshot: null, tailSeqs: [2, 3, 4] })
    expect(db.prepare('SELECT seq, why, hex(bytes) FROM quarantine').raw().all()).toEqual([
      [3, 'checksum', '010203FF'],
      [1, 'it cannot be applied', '01'],
    ])
    db.close()
  })
})
