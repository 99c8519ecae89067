import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { randomFrom } from '../clients/random'
import { pause } from '../clients/waitFor'
import { descriptorsOf, memoryOf } from '../host/processUse'
import { buildOpenHost, startOpenHost } from '../host/startOpenHost'
import { comeAndGo } from './comingAndGoing'

/**
 * A long day: 100 documents with 4 writers each, who come and go: `npm run soak -- --minutes 60 [--seed N]`. Once
 * everybody has left, the server holds as much memory and as many files as after the first minutes, ±10 %.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const crowd = { documents: 100, writers: 4, random: randomFrom(Number(values.seed)) }
const ms = Number(values.minutes) * 60_000
/** Until code is compiled and heaps have their size; it is no part of what is measured. */
const WARM_UP_MS = Math.min(120_000, ms)
/** Documents nobody has open are let go after 5 s, and then the collector has to come round. */
const CALM_MS = 15_000
const TOLERANCE = 0.1

const folder = await mkdtemp(join(tmpdir(), 'kavalaud-soak-'))
const host = await startOpenHost({
  script: await buildOpenHost(),
  file: join(folder, 'collab.db'),
})
const calm = async () => {
  await pause(CALM_MS)
  await host.report()
  return { memory: (await memoryOf(host.pid)).now, files: await descriptorsOf(host.pid) }
}
await comeAndGo(host, WARM_UP_MS, crowd)
const before = await calm()
const shift = await comeAndGo(host, ms, crowd)
const after = await calm()
await host.stop()
await rm(folder, { recursive: true, force: true })

const isSame = (one: number, other: number) => Math.abs(other / one - 1) <= TOLERANCE
const isSteady =
  isSame(before.memory, after.memory) &&
  isSame(before.files, after.files) &&
  host.complaints() === ''
console.log(
  JSON.stringify({ seed: Number(values.seed), ...shift, before, after, isSteady }),
  host.complaints(),
)
process.exit(isSteady ? 0 : 1)
