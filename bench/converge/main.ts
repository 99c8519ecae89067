import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { randomFrom } from '../clients/random'
import { buildOpenHost } from '../host/startOpenHost'
import { convergence } from './convergence'

/** Five people and a bad network: `npm run converge -- --seconds 60 [--seed N]`. */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const folder = await mkdtemp(join(tmpdir(), 'kavalaud-converge-'))
const report = await convergence({
  script: await buildOpenHost(),
  file: join(folder, 'collab.db'),
  env: { TAIL_UPDATES: '25' },
  ms: Number(values.seconds) * 1000,
  random: randomFrom(Number(values.seed)),
})
await rm(folder, { recursive: true, force: true })
console.log(JSON.stringify({ seed: Number(values.seed), ...report }))
process.exit(report.distinct === 1 && report.missing === 0 ? 0 : 1)
