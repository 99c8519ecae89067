import { readFileSync, writeFileSync } from 'node:fs'
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openSqliteStore } from '../../collab/server/log/sqliteStore'
import { testDb } from '../testDb'
import { runBackup } from './cli'

/** How large a page of a database is, in bytes. */
const PAGE = 4096
const root = new URL('../..', import.meta.url).pathname

let folder: string
let dataDir: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kavalaud-damaged-'))
  dataDir = await mkdtemp(join(folder, 'data-'))
  const { db, url, remove } = await testDb()
  await db.$disconnect()
  await copyFile(url.replace('file:', ''), join(dataDir, 'kavalaud.db'))
  await remove()
})
afterEach(() => rm(folder, { recursive: true }))

/** A log of one document with a hundred updates of 3,000 bytes, each of which has a page of its own. */
function writeLog(): string {
  const file = join(dataDir, 'collab.db')
  const store = openSqliteStore(file)
  const update = new Uint8Array(3_000).fill(1)
  for (let nth = 0; nth < 100; nth += 1)
    store.append([[{ doc: 'd', update, author: 'mari', clients: [] }]])
  store.close()
  // What is written ahead would heal it.
  const db = new Database(file)
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  db.close()
  return file
}

function backUp() {
  const said: string[] = []
  const say = (text: string) => void said.push(text)
  const setting = { env: { DATA_DIR: dataDir }, root, now: new Date(), out: say, error: say }
  const code = runBackup('backup', [join(folder, 'saved.tar')], setting)
  return { code, said: said.join('\n') }
}

it.each([
  ['cannot be read to its end', spoilPages],
  ['is no database any more', (file: string) => writeFileSync(file, 'x'.repeat(5_000))],
  ['can be copied and breaks its own rules', breakRules],
])('a database that %s is not backed up as if it were whole', async (_what, damage) => {
  const file = writeLog()
  expect(backUp().code).toBe(0)
  await rm(join(folder, 'saved.tar'))
  damage(file)
  const { code, said } = backUp()
  expect(code).toBe(1)
  expect(said).toMatch(/^backup: \S+: collab\.db is damaged$/)
  expect(await readdir(folder)).toEqual([basename(dataDir)])
})

/** Overwrites pages in the middle of a database. */
function spoilPages(file: string): void {
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.fill(0xff, 40 * PAGE, 60 * PAGE))
}

/** Has a database say that a value must be there which is not. */
function breakRules(file: string): void {
  const db = new Database(file)
  db.exec('CREATE TABLE odd (value INTEGER); INSERT INTO odd VALUES (NULL)')
  db.exec('PRAGMA writable_schema = ON')
  db.exec(
    "UPDATE sqlite_schema SET sql = replace(sql, 'INTEGER', 'INTEGER NOT NULL') WHERE name = 'odd'",
  )
  db.close()
}
