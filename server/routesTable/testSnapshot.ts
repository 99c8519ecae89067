import { openDb, type Db, type Queries } from '../db'

/** A database as it was, to compare with and to go back to. */
export type Snapshot = {
  /** Every row of every table as text; two equal texts are the same content. */
  dump: () => Promise<string>
  /** Puts the content back as it was when the snapshot was taken. */
  restore: () => Promise<void>
  close: () => Promise<void>
}

const KEPT = 'kept_'

/** Remembers the content of a database inside it, in tables that the product does not know. */
export async function takeSnapshot(db: Db): Promise<Snapshot> {
  const tables = await tablesOf(db)
  const contents = await contentsQuery(db, tables)
  for (const name of tables) {
    await db.$executeRawUnsafe(`CREATE TABLE "${KEPT}${name}" AS SELECT * FROM "${name}"`)
  }
  const onlooker = await openDb(`file:${await fileOf(db)}`)
  const kept = await filledOf(db, tables, KEPT)
  let last = { commits: -1, text: '' }
  return {
    close: () => onlooker.$disconnect(),
    dump: async () => {
      const commits = await readCommits(onlooker)
      if (commits !== last.commits) last = { commits, text: await readAll(db, contents) }
      return last.text
    },
    restore: () =>
      db.$transaction(async (tx) => {
        await tx.$executeRawUnsafe('PRAGMA defer_foreign_keys = ON')
        for (const name of await filledOf(tx, tables)) {
          await tx.$executeRawUnsafe(`DELETE FROM "${name}"`)
        }
        for (const name of kept) {
          await tx.$executeRawUnsafe(`INSERT INTO "${name}" SELECT * FROM "${KEPT}${name}"`)
        }
      }),
  }
}

/** A number that stays the same until somebody else commits something. */
async function readCommits(onlooker: Db): Promise<number> {
  const [row] = await onlooker.$queryRawUnsafe<{ data_version: unknown }[]>('PRAGMA data_version')
  return Number(row?.data_version)
}

async function readAll(db: Db, contents: string): Promise<string> {
  return JSON.stringify(await db.$queryRawUnsafe(contents))
}

/** One question for every row of every table, in order; many of them take many times as long. */
async function contentsQuery(db: Db, tables: readonly string[]): Promise<string> {
  const parts = tables.map(async (table) => {
    const columns = await db.$queryRawUnsafe<{ name: string }[]>(`PRAGMA table_info("${table}")`)
    const row = columns.map(({ name }) => `quote("${name}")`).join(" || ',' || ")
    const rows = `SELECT ${row} AS row FROM "${table}" ORDER BY 1`
    return `SELECT '${table}' AS name, (SELECT json_group_array(row) FROM (${rows})) AS rows`
  })
  return (await Promise.all(parts)).join(' UNION ALL ')
}

/** Those of the tables that have rows. */
async function filledOf(db: Queries, tables: readonly string[], prefix = ''): Promise<string[]> {
  const parts = tables.map(
    (name) => `SELECT '${name}' AS name WHERE EXISTS (SELECT 1 FROM "${prefix}${name}")`,
  )
  const found = await db.$queryRawUnsafe<{ name: string }[]>(parts.join(' UNION ALL '))
  return found.map(({ name }) => name)
}

async function fileOf(db: Db): Promise<string> {
  const [main] = await db.$queryRawUnsafe<{ file: string }[]>('PRAGMA database_list')
  if (!main) throw new Error('the database has no file')
  return main.file
}

/** What the database itself keeps for as long as its plan is there comes last, after the plans. */
async function tablesOf(db: Db): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT name FROM sqlite_master AS tables WHERE type = 'table'
    ORDER BY EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'trigger' AND tbl_name = tables.name), name`
  return rows.map(({ name }) => name).filter((name) => !/^(?:_|sqlite_)/u.test(name))
}
