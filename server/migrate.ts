import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient, type Transaction } from '@libsql/client'

const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`

/**
 * Brings the database up to date: each migration that `_prisma_migrations` does not name yet runs in
 * a transaction of its own together with its record, so a crash leaves whole migrations only. Foreign keys
 * are off meanwhile: Prisma changes some tables by building them anew, and to drop the old one would delete all
 * that points to it. They cannot be turned off within a transaction, where its scripts try to.
 *
 * @param url a SQLite file as `file:path`
 * @param folder `prisma/migrations`
 * @returns the names applied now, in order
 * @throws where a migration leaves rows behind that point nowhere; nothing of it is applied
 */
export async function migrate(url: string, folder: string): Promise<string[]> {
  // One connection, so that what is set on it holds for each transaction.
  const client = createClient({ url, concurrency: 1 })
  try {
    await client.execute('PRAGMA foreign_keys = OFF')
    await client.execute(TABLE)
    const rows = await client.execute('SELECT migration_name FROM _prisma_migrations')
    const done = new Set(rows.rows.map((row) => row['migration_name']))
    const names = readdirSync(folder).filter((name) => /^\d{14}_/.test(name) && !done.has(name))
    for (const name of names.sort()) await apply(await client.transaction('write'), folder, name)
    return names
  } finally {
    client.close()
  }
}

async function apply(tx: Transaction, folder: string, name: string): Promise<void> {
  try {
    const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
    const before = await countOrphans(tx)
    await tx.executeMultiple(sql)
    const orphans = (await countOrphans(tx)) - before
    if (orphans > 0) throw new Error(`${name} would leave ${orphans} rows that point nowhere.`)
    await tx.execute({
      sql: `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
            VALUES (?, ?, ?, ?, 1)`,
      args: [randomUUID(), createHash('sha256').update(sql).digest('hex'), Date.now(), name],
    })
    await tx.commit()
  } finally {
    tx.close()
  }
}

const countOrphans = async (tx: Transaction): Promise<number> =>
  (await tx.execute('PRAGMA foreign_key_check')).rows.length
