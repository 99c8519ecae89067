import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { randomFrom } from '../clients/random'
import { buildOpenHost } from '../host/startOpenHost'
import { crashRound } from './crashRound'
import { faults } from './faults'

let script: string
let folder: string
beforeAll(async () => {
  script = await buildOpenHost()
  folder = await mkdtemp(join(tmpdir(), 'kavalaud-crash-'))
})
afterAll(async () => {
  await rm(dirname(script), { recursive: true, force: true })
  await rm(folder, { recursive: true, force: true })
})

const seed = Date.now() % 1_000_000
const random = randomFrom(seed)
/** So often that a kill falls into a compaction now and then (DUR-4). */
const env = { TAIL_UPDATES: '25' }

it('nothing that was seen or saved is lost when the server is killed, five times (DUR-2)', async () => {
  console.log(`seed ${seed}`)
  for (let round = 0; round < 5; round += 1) {
    const report = await crashRound({
      script,
      file: join(folder, 'collab.db'),
      env,
      writers: 60,
      documents: 10,
      writeMs: 600 + random() * 900,
      random,
    })
    expect(report.seen).toBeGreaterThan(100)
    expect(report.lost).toBe(0)
  }
}, 120_000)

it.each([
  { fault: 'full-disk', what: 'the disk is full (DUR-3)' },
  { fault: 'stall', what: 'the database stalls for 5 s (ORD-1)' },
  { fault: 'compaction', what: 'it is killed inside a compaction (DUR-4)' },
] as const)(
  'nor when $what',
  async ({ fault }) => {
    const report = await faults[fault]({
      script,
      file: join(folder, `${fault}.db`),
      env,
      writers: 12,
      documents: 3,
      writeMs: 300,
      random,
    })
    expect(report.seen).toBeGreaterThan(20)
    expect(report.lost).toBe(0)
  },
  60_000,
)
