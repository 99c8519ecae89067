import Database from 'libsql'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { inTransaction } from './inTransaction'

let db: Database.Database
beforeEach(() => {
  db = new Database(':memory:')
  db.exec('CREATE TABLE row (text TEXT)')
})
afterEach(() => db.close())

const insert = (text: string) =>
  inTransaction(db, 'IMMEDIATE', () => void db.prepare('INSERT INTO row VALUES (?)').run(text))
const readTexts = () => db.prepare('SELECT text FROM row').pluck().all()

// The log said SQLITE_ERROR: the driver failed at rolling back what SQLite had rolled back itself.
it('says that the disk is full, and goes on when there is room', () => {
  const [{ max_page_count: most }] = db.pragma('max_page_count') as [{ max_page_count: number }]
  db.pragma('max_page_count = 1')
  expect(() => insert('x'.repeat(10_000))).toThrow(expect.objectContaining({ code: 'SQLITE_FULL' }))
  db.pragma(`max_page_count = ${most}`)
  insert('Tere')
  expect(readTexts()).toEqual(['Tere'])
})

it('leaves nothing of what throws', () => {
  const half = () => {
    db.exec("INSERT INTO row VALUES ('pool')")
    throw new Error('It is enough.')
  }
  expect(() => inTransaction(db, 'IMMEDIATE', half)).toThrow('It is enough.')
  insert('Tere')
  expect(readTexts()).toEqual(['Tere'])
})
