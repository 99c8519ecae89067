import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { randomFrom } from '../clients/random'
import { buildOpenHost, startOpenHost } from '../host/startOpenHost'
import { fuzzHost } from './fuzzHost'

/** Throws frames at a host while people work: `npm run fuzz -- --frames 1000000 [--seed N]`. */
const { values } = parseArgs({
  options: {
    frames: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const folder = await mkdtemp(join(tmpdir(), 'kavalaud-fuzz-'))
const host = await startOpenHost({ script: await buildOpenHost(), file: join(folder, 'collab.db') })
const report = await fuzzHost(host, Number(values.frames), randomFrom(Number(values.seed)))
const complaints = host.complaints()
await host.stop()
await rm(folder, { recursive: true, force: true })
console.log(JSON.stringify({ seed: Number(values.seed), ...report, complaints }))
process.exit(report.unanswered === 0 && complaints === '' ? 0 : 1)
