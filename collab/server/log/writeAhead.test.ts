import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeAhead } from './writeAhead'

describe('a new file of the log that two open at once', () => {
  let folder: string
  let other: Database.Database
  let db: Database.Database
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'collab-ahead-'))
    other = new Database(join(folder, 'collab.db'))
    db = new Database(join(folder, 'collab.db'), { timeout: 10_000 })
  })
  afterEach(async () => {
    other.close()
    db.close()
    await rm(folder, { recursive: true })
  })
  const mode = () => db.prepare('PRAGMA journal_mode').get()

  // The thread that merges ended at its start, now and then, where the one that writes was making the file.
  it('writes ahead once the other has let it go', () => {
    other.exec('BEGIN IMMEDIATE')
    const rest = vi.fn<() => void>(() => void other.exec('COMMIT'))
    writeAhead(db, rest)
    expect(rest).toHaveBeenCalledTimes(1)
    expect(mode()).toMatchObject({ journal_mode: 'wal' })
  })

  it('says that it is busy where the other never lets it go', () => {
    other.exec('BEGIN IMMEDIATE')
    const rest = vi.fn<() => void>()
    const busy = expect.objectContaining({ code: 'SQLITE_BUSY' })
    expect(() => writeAhead(db, rest)).toThrow(busy)
    expect(rest).toHaveBeenCalledTimes(1_000)
    expect(mode()).toMatchObject({ journal_mode: 'delete' })
  })

  it('tries nothing again that failed for another reason', () => {
    db.exec('BEGIN')
    db.prepare('SELECT * FROM sqlite_schema').all()
    const rest = vi.fn<() => void>()
    expect(() => writeAhead(db, rest)).toThrow(/wal mode/i)
    expect(rest).not.toHaveBeenCalled()
  })
})
