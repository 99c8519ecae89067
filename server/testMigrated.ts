import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openDb } from './db'
import { migrate } from './migrate'

const migrations = new URL('../prisma/migrations', import.meta.url).pathname

declare module 'vitest' {
  export interface ProvidedContext {
    /** The file of a migrated, empty database, which is only copied. */
    migrated: string
  }
}

/**
 * Migrates one database for the whole run of the tests, whose files begin with copies of it.
 *
 * @returns what removes it after the run
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'kavalaud-migrated-'))
  const file = join(folder, 'migrated.db')
  await migrate(`file:${file}`, migrations)
  const db = await openDb(`file:${file}`)
  await db.$disconnect()
  project.provide('migrated', file)
  return () => rm(folder, { recursive: true, force: true })
}
