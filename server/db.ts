import { PrismaLibSql } from '@prisma/adapter-libsql'
import { PrismaClient } from '../prisma/generated/client'

export type Db = PrismaClient

/** A transaction of `Db`, or `Db` itself: whatever a query can be asked of. */
export type Queries = Omit<Db, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>

/**
 * Opens the database. Its adapter lets one transaction run at a time, so what a use case reads in a
 * transaction holds until it commits; inside one, only the transaction's own client may be asked.
 *
 * @param url a SQLite file as `file:path`
 */
export async function openDb(url: string): Promise<Db> {
  const db = new PrismaClient({
    adapter: new PrismaLibSql({ url }),
    transactionOptions: { maxWait: 30_000, timeout: 30_000 },
  })
  await db.$queryRawUnsafe('PRAGMA journal_mode = WAL')
  return db
}
