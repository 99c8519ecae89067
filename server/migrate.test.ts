import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { migrate } from './migrate'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kavalaud-migrations-'))
  file = join(folder, 'test.db')
  await write(
    '20260101000000_first',
    `CREATE TABLE "Plan" ("id" TEXT PRIMARY KEY);
     CREATE TABLE "Chapter" ("id" TEXT PRIMARY KEY, "planId" TEXT NOT NULL REFERENCES "Plan" ("id") ON DELETE CASCADE);
     INSERT INTO "Plan" VALUES ('p');
     INSERT INTO "Chapter" VALUES ('c', 'p');`,
  )
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function write(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name))
  await writeFile(join(folder, name, 'migration.sql'), sql)
}

function read(sql: string): unknown[] {
  const db = new Database(file)
  const rows = db.prepare(sql).raw().all()
  db.close()
  return rows
}

it('keeps what points to a table that a migration builds anew', async () => {
  await migrate(`file:${file}`, folder)
  // As Prisma writes it.
  await write(
    '20260102000000_title',
    `PRAGMA defer_foreign_keys=ON;
     PRAGMA foreign_keys=OFF;
     CREATE TABLE "new_Plan" ("id" TEXT PRIMARY KEY, "title" TEXT NOT NULL DEFAULT '');
     INSERT INTO "new_Plan" ("id") SELECT "id" FROM "Plan";
     DROP TABLE "Plan";
     ALTER TABLE "new_Plan" RENAME TO "Plan";
     PRAGMA foreign_keys=ON;
     PRAGMA defer_foreign_keys=OFF;`,
  )
  expect(await migrate(`file:${file}`, folder)).toEqual(['20260102000000_title'])
  expect(read('SELECT id, title FROM "Plan"')).toEqual([['p', '']])
  expect(read('SELECT id, planId FROM "Chapter"')).toEqual([['c', 'p']])
})

it('applies nothing of a migration that would leave rows which point nowhere', async () => {
  await write('20260102000000_loses', `CREATE TABLE "New" ("id" TEXT); DELETE FROM "Plan";`)
  await expect(migrate(`file:${file}`, folder)).rejects.toThrow(
    '20260102000000_loses would leave 1 rows that point nowhere.',
  )
  expect(read('SELECT id FROM "Plan"')).toEqual([['p']])
  expect(read(`SELECT name FROM sqlite_master WHERE name = 'New'`)).toEqual([])
  expect(read('SELECT migration_name FROM _prisma_migrations')).toEqual([['20260101000000_first']])
})
