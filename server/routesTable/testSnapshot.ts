import { openDb, type Db } from '../db'

/** A database as it was, to compare with and to go back to. */
export type Snapshot = {
  /** Every row of every table as text; two equal texts are the same content. */
  dump: () => Promise<string>
  /** A number that stays the same until something is committed: asked first, because it is cheap. */
  commits: () => Promise<number>
  /** Puts the content back as it was when the snapshot was taken. */
  restore: () => Promise<void>
  close: () => Promise<void>
}

const KEPT = 'kept_'

/** Remembers the content of a database inside it, in tables that the product does not know. */
export async function takeSnapshot(db: Db): Promise<Snapshot> {
  const tables = await tablesOf(db)
  for (const name of tables) {
    await db.$executeRawUnsafe(`CREATE TABLE "${KEPT}${name}" AS SELECT * FROM "${name}"`)
  }
  const onlooker = await openDb(`file:${await fileOf(db)}`)
  return {
    commits: async () => {
      const [row] =
        await onlooker.$queryRawUnsafe<{ data_version: unknown }[]>('PRAGMA data_version')
      return Number(row?.data_version)
    },
    close: () => onlooker.$disconnect(),
    dump: async () => {
      const rows = tables.map(async (name) => [
        name,
        await db.$queryRawUnsafe(`SELECT * FROM "${name}" ORDER BY 1, 2`),
      ])
      return JSON.stringify(await Promise.all(rows), writeBigInt)
    },
    restore: () =>
      db.$transaction(async (tx) => {
        await tx.$executeRawUnsafe('PRAGMA defer_foreign_keys = ON')
        for (const name of tables) await tx.$executeRawUnsafe(`DELETE FROM "${name}"`)
        for (const name of tables) {
          await tx.$executeRawUnsafe(`INSERT INTO "${name}" SELECT * FROM "${KEPT}${name}"`)
        }
      }),
  }
}

async function fileOf(db: Db): Promise<string> {
  const [main] = await db.$queryRawUnsafe<{ file: string }[]>('PRAGMA database_list')
  if (!main) throw new Error('the database has no file')
  return main.file
}

async function tablesOf(db: Db): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`
  return rows.map(({ name }) => name).filter((name) => !/^(?:_|sqlite_)/u.test(name))
}

const writeBigInt = (_key: string, value: unknown) =>
  typeof value === 'bigint' ? String(value) : value
