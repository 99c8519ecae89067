import Database from 'libsql'
import { waitFor } from '../clients/waitFor'
import { startOpenHost } from '../host/startOpenHost'
import { type CrashOptions, type CrashReport, crashRound, openAgain } from './crashRound'
import { People } from './people'

/** Room for about a hundred commits. */
const SMALL_DISK = 512
const NOT_SAVED = 4501
const STALL_MS = 5_000
/** A commit holds the file for much less than so many looks. */
const LOOKS = 8
const LOOK_MS = 25

/**
 * The disk is full: from then on nothing is called saved, nobody sees what is not stored, and everybody is sent
 * away with 4501 and keeps what they wrote. Once there is room again, they save it (DUR-3).
 *
 * @throws where nobody is told, or something cannot be saved in the end
 */
async function fullDisk(options: CrashOptions): Promise<CrashReport> {
  const host = await startOpenHost({ ...options, largestFile: SMALL_DISK })
  const people = new People(host, options)
  await people.allThere()
  while (!people.closings.has(NOT_SAVED)) await people.write(100, options.random)
  people.comeAgain()
  await people.write(options.writeMs, options.random)
  await host.kill()
  const report = await openAgain(options, people)

  const roomy = await startOpenHost(options)
  people.comeAgain(roomy)
  await people.allThere()
  await people.write(100, options.random)
  await waitFor('what was refused is saved', () => people.isAllSaved)
  people.leave()
  await roomy.stop()
  return report
}

/**
 * The database stalls for 5 s, because somebody else holds it: nothing is called saved or seen meanwhile, nobody
 * is sent away, and afterwards all of it is saved. Then the server is killed (ORD-1, DUR-2).
 *
 * @throws where somebody was sent away, or something was told before it was stored
 */
async function stalledDatabase(options: CrashOptions): Promise<CrashReport> {
  const host = await startOpenHost(options)
  const people = new People(host, options)
  await people.allThere()
  await people.write(options.writeMs, options.random)
  const other = new Database(options.file, { timeout: STALL_MS })
  other.exec('BEGIN IMMEDIATE')
  // What was committed just before is still being told.
  await people.write(STALL_MS / 5, options.random)
  const before = people.counts
  await people.write((STALL_MS / 5) * 4, options.random)
  const during = people.counts
  other.exec('ROLLBACK')
  other.close()
  if (during.seen !== before.seen) throw new Error('Something was told before it was stored.')
  await waitFor('all is saved', () => people.isAllSaved)
  if (people.closings.size > 0) throw new Error('Somebody was sent away.')
  await host.kill()
  people.leave()
  return openAgain(options, people)
}

/**
 * The server is killed inside the transaction of a compaction: snapshot and tail are as they were (DUR-4). A trigger
 * that never ends holds the compaction there until the kill.
 */
async function crashInCompaction(options: CrashOptions): Promise<CrashReport> {
  const host = await startOpenHost(options)
  const people = new People(host, options)
  await people.allThere()
  const other = new Database(options.file, { timeout: STALL_MS })
  other.exec(`
    CREATE VIEW endless AS WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT i FROM n;
    CREATE TRIGGER hang AFTER INSERT ON snapshot BEGIN SELECT count(*) FROM endless; END;
  `)
  other.close()
  for (let held = 0; held < LOOKS;) {
    await people.write(LOOK_MS, options.random)
    held = isHeld(options.file) ? held + 1 : 0
  }
  await host.kill()
  people.leave()
  const repaired = new Database(options.file)
  repaired.exec('DROP TRIGGER hang; DROP VIEW endless')
  repaired.close()
  return openAgain(options, people)
}

/** Whether somebody is writing to the file just now. */
function isHeld(file: string): boolean {
  const db = new Database(file, { timeout: 0 })
  try {
    db.exec('BEGIN IMMEDIATE')
    db.exec('ROLLBACK')
    return false
  } catch {
    return true
  } finally {
    db.close()
  }
}

/** What can go wrong, by the name that `--fault` takes. */
export const faults = {
  kill: crashRound,
  'full-disk': fullDisk,
  stall: stalledDatabase,
  compaction: crashInCompaction,
} as const satisfies Record<string, (options: CrashOptions) => Promise<CrashReport>>
