import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { openDb, type Db } from './db'

/** A migrated SQLite database of its own for one test file, with the function that removes it. */
export async function testDb(): Promise<{ db: Db; url: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'kavalaud-test-'))
  const file = join(folder, 'test.db')
  await copyFile(inject('migrated'), file)
  const url = `file:${file}`
  const db = await openDb(url)
  const remove = async () => {
    await db.$disconnect()
    await rm(folder, { recursive: true, force: true })
  }
  return { db, url, remove }
}
