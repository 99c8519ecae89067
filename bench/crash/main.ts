import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { randomFrom } from '../clients/random'
import { buildOpenHost } from '../host/startOpenHost'
import { faults } from './faults'

/**
 * Something happens to the server again and again while people write: `npm run crash -- --rounds 100
 * [--fault kill|full-disk|stall|compaction] [--seed N]`.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    fault: { type: 'string', default: 'kill' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const fault = Object.entries(faults).find(([name]) => name === values.fault)?.[1]
if (!fault) throw new Error(`There is no such fault: ${values.fault}`)
const random = randomFrom(Number(values.seed))
const script = await buildOpenHost()
const total = { rounds: 0, seen: 0, saved: 0, lost: 0, slowestBackMs: 0 }
const scratch = await mkdtemp(join(tmpdir(), 'kavalaud-crash-'))
for (let round = 0; round < Number(values.rounds); round += 1) {
  // Kills go on over the same file; a full disk needs an empty one.
  const folder = values.fault === 'kill' ? scratch : await mkdtemp(join(scratch, 'round-'))
  const { seen, saved, lost, backMs } = await fault({
    script,
    file: join(folder, 'collab.db'),
    env: { TAIL_UPDATES: '25' },
    writers: 60,
    documents: 10,
    writeMs: 300 + random() * 1500,
    random,
  })
  total.rounds += 1
  total.seen += seen
  total.saved += saved
  total.lost += lost
  total.slowestBackMs = Math.max(total.slowestBackMs, Math.round(backMs))
}
await rm(scratch, { recursive: true, force: true })
console.log(JSON.stringify({ fault: values.fault, seed: Number(values.seed), ...total }))
process.exit(total.lost === 0 ? 0 : 1)
