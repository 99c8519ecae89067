import { fstatSync, statSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrationScript } from '../prisma/schemaDiff.mjs'
import type { Db } from './db'
import { migrate } from './migrate'
import { testDb } from './testDb'

const migrations = new URL('../prisma/migrations', import.meta.url).pathname

describe('the database', () => {
  let db: Db
  let url: string
  let remove: () => Promise<void>
  beforeAll(async () => {
    ;({ db, url, remove } = await testDb())
  })
  afterAll(() => remove())

  it('has migrations that lead exactly to schema.prisma', async () => {
    expect(await migrationScript(new URL('../prisma/', import.meta.url))).toBe('')
  })

  it('finds by an index whatever points to a row, which is asked for at each deletion', async () => {
    const unindexed = await db.$queryRawUnsafe<{ place: string }[]>(`
      SELECT t.name || '.' || f."from" AS place
      FROM sqlite_master t, pragma_foreign_key_list(t.name) f
      WHERE t.type = 'table' AND f.seq = 0 AND NOT EXISTS (
        SELECT 1 FROM pragma_index_list(t.name) l, pragma_index_info(l.name) c
        WHERE c.seqno = 0 AND c.name = f."from"
      )`)
    expect(unindexed.map(({ place }) => place)).toEqual([])
  })

  it('applies each migration once', async () => {
    expect(await migrate(url, migrations)).toEqual([])
    const rows = await db.$queryRawUnsafe<unknown[]>('SELECT * FROM _prisma_migrations')
    expect(rows.length).toBeGreaterThan(0)
  })

  it('keeps foreign keys, also on the connection after a transaction', async () => {
    const orphan = { id: 's1', tokenHash: 'h', accountId: 'nobody', expiresAt: new Date(0) }
    await expect(db.session.create({ data: orphan })).rejects.toMatchObject({ code: 'P2003' })
    await db.$transaction(async (tx) => tx.account.count())
    await expect(db.session.create({ data: orphan })).rejects.toMatchObject({ code: 'P2003' })
  })

  // The version of the driver that the adapter asks for opens the file anew for each transaction, and
  // lets it go when garbage is collected: some seconds of busy boards took thousands of descriptors.
  it('opens its file no more often, however many transactions there are', async () => {
    const transaction = () => db.$transaction((tx) => tx.account.count())
    await transaction()
    const before = timesOpen(url)
    for (let nth = 0; nth < 20; nth += 1) await transaction()
    expect(timesOpen(url)).toBeLessThanOrEqual(before)
  })

  // The adapter is silent about it, and Prisma then refuses some questions with more than 998 values: the progress of
  // a plan with so many activities, and the homework of a workshop with so many copies, could not be shown.
  it('takes as many values in one question as SQLite does, also in order and in two lists', async () => {
    const ids = Array.from({ length: 16_000 }, (_, nth) => `a${nth}`)
    const where = { id: { in: ids }, email: { in: ids } }
    expect(await db.account.findMany({ where, orderBy: { name: 'desc' } })).toEqual([])
    expect(await db.account.count({ where })).toBe(0)
  })

  it('lets parallel transactions that read and write end one after the other', async () => {
    await db.account.create({ data: { id: 'a', email: 'a@example.ee', name: '0' } })
    const increment = () =>
      db.$transaction(async (tx) => {
        const { name } = await tx.account.findUniqueOrThrow({ where: { id: 'a' } })
        await tx.account.update({ where: { id: 'a' }, data: { name: String(Number(name) + 1) } })
      })
    await Promise.all(Array.from({ length: 50 }, increment))
    expect((await db.account.findUniqueOrThrow({ where: { id: 'a' } })).name).toBe('50')
  })
})

/** How often this process has the file of a database open. */
function timesOpen(url: string): number {
  const { dev, ino } = statSync(url.replace('file:', ''))
  const isIt = (fd: number) => {
    try {
      const open = fstatSync(fd)
      return open.dev === dev && open.ino === ino
    } catch {
      return false
    }
  }
  return Array.from({ length: 1_000 }, (_, fd) => fd).filter(isIt).length
}
