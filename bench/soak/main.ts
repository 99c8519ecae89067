import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { randomFrom } from '../clients/random'
import { pause } from '../clients/waitFor'
import { descriptorsOf, memoryOf } from '../host/processUse'
import { buildOpenHost, startOpenHost } from '../host/startOpenHost'
import { comeAndGo } from './comingAndGoing'
import { passThrough } from './passingThrough'

/**
 * A long day in shifts, after each of which everybody has left: after the last the server holds as much memory and as
 * many files as after the first, ±10 %. The first is as long as the others, and only there to come to speed.
 *
 * `npm run soak -- --minutes 60 [--seed N]`: 100 documents with 4 writers each, who come and go.
 * `npm run soak -- --documents 10000`: so many documents, each opened once and written to.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    documents: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const SHIFTS = 6
/** Documents nobody has open are let go after 5 s, and a hundred at once take a while to be compacted. */
const CALM_MS = 15_000
const TOLERANCE = 0.1
/** What the system counts follows the peaks of a shift: by more than this it grows only where something is never given back. */
const RESIDENT_TOLERANCE = 0.6

const crowd = { documents: 100, writers: 4, random: randomFrom(Number(values.seed)) }
const shiftMs = (Number(values.minutes) * 60_000) / SHIFTS
const folder = await mkdtemp(join(tmpdir(), 'kavalaud-soak-'))
const host = await startOpenHost({ script: await buildOpenHost(), file: join(folder, 'collab.db') })
const calms = []
for (let shift = 0; shift < SHIFTS; shift += 1) {
  const done = await work(shift)
  await pause(CALM_MS)
  const { held } = await host.report()
  const { now: resident } = await memoryOf(host.pid)
  const calm = { held, resident, files: await descriptorsOf(host.pid) }
  console.log(JSON.stringify({ shift, ...done, ...calm, held: Number(held.toFixed(1)) }))
  calms.push(calm)
}
await host.stop()
await rm(folder, { recursive: true, force: true })

const [first, last] = [calms[0], calms.at(-1)]
const isSame = (name: 'held' | 'files') =>
  first && last && Math.abs(last[name] / first[name] - 1) <= TOLERANCE
const isBounded = first && last && last.resident / first.resident - 1 <= RESIDENT_TOLERANCE
const isSteady = isSame('held') && isSame('files') && isBounded
console.log(JSON.stringify({ seed: Number(values.seed), isSteady }), host.complaints())
process.exit(isSteady && host.complaints() === '' ? 0 : 1)

async function work(shift: number): Promise<object> {
  if (values.documents === undefined) return comeAndGo(host, shiftMs, crowd)
  const documents = Math.ceil(Number(values.documents) / SHIFTS)
  await passThrough(host, shift * documents, documents)
  return { documents }
}
