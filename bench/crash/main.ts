import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { randomFrom } from '../clients/random'
import { buildOpenHost } from '../host/startOpenHost'
import { crashRound } from './crashRound'

/** Kills the server again and again while people write: `npm run crash -- --rounds 100 [--seed N]`. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const random = randomFrom(Number(values.seed))
const script = await buildOpenHost()
const folder = await mkdtemp(join(tmpdir(), 'kavalaud-crash-'))
const total = { rounds: 0, seen: 0, saved: 0, lost: 0, slowestBackMs: 0 }
for (let round = 0; round < Number(values.rounds); round += 1) {
  const { seen, saved, lost, backMs } = await crashRound({
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
await rm(folder, { recursive: true, force: true })
console.log(JSON.stringify({ seed: Number(values.seed), ...total }))
process.exit(total.lost === 0 ? 0 : 1)
