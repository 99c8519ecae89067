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
    adapter: new Adapter({ url }),
    transactionOptions: { maxWait: 30_000, timeout: 30_000 },
  })
  await db.$queryRawUnsafe('PRAGMA journal_mode = WAL')
  return db
}

/** What SQLite takes in one statement, as it is built since version 3.32 (SQLITE_MAX_VARIABLE_NUMBER). */
const MAX_BIND_VALUES = 32_766

/**
 * The adapter does not say how many values a statement may have, and Prisma then goes by 999, the limit of older versions: beyond that it
 * asks in parts, or refuses where parts cannot be put together again, as with an order or two lists.
 */
class Adapter extends PrismaLibSql {
  override async connect() {
    const connection = await super.connect()
    const getConnectionInfo = () => {
      return { maxBindValues: MAX_BIND_VALUES, supportsRelationJoins: false }
    }
    return Object.assign(connection, { getConnectionInfo })
  }
}
