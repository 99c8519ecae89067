import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { randomFrom } from '../clients/random'
import { buildOpenHost } from '../host/startOpenHost'
import { crashRound } from './crashRound'

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

it('nothing that was seen or saved is lost when the server is killed, five times (DUR-2)', async () => {
  const seed = Date.now() % 1_000_000
  console.log(`seed ${seed}`)
  const random = randomFrom(seed)
  for (let round = 0; round < 5; round += 1) {
    const report = await crashRound({
      script,
      file: join(folder, 'collab.db'),
      // So often that a kill falls into a compaction now and then (DUR-4).
      env: { TAIL_UPDATES: '25' },
      writers: 60,
      documents: 10,
      writeMs: 600 + random() * 900,
      random,
    })
    expect(report.seen).toBeGreaterThan(100)
    expect(report.lost).toBe(0)
  }
}, 120_000)
