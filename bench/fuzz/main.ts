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
/** Then another document is next: what frames have put into one would in the end be all that is measured. */
const FRAMES_PER_DOCUMENT = 20_000
/** The most the process held in the second half of the run, as a share of the most in the first: it only comes to speed there. */
const GROWTH_MAX = 1.1

const frames = Number(values.frames)
const random = randomFrom(Number(values.seed))
const folder = await mkdtemp(join(tmpdir(), 'kavalaud-fuzz-'))
const host = await startOpenHost({ script: await buildOpenHost(), file: join(folder, 'collab.db') })
const sum = { frames: 0, unanswered: 0, closed: {} as Record<number, number> }
const resident: number[] = []
while (sum.frames < frames) {
  const share = Math.min(FRAMES_PER_DOCUMENT, frames - sum.frames)
  const report = await fuzzHost(host, { frames: share, random, doc: `fuzzed${resident.length}` })
  sum.frames += report.frames
  sum.unanswered += report.unanswered
  for (const [code, times] of Object.entries(report.closed)) {
    sum.closed[Number(code)] = (sum.closed[Number(code)] ?? 0) + times
  }
  resident.push(report.rssAfter)
  console.log(JSON.stringify({ ...sum, resident: report.rssAfter }))
}
const complaints = host.complaints()
await host.stop()
await rm(folder, { recursive: true, force: true })
const half = Math.floor(resident.length / 2)
/** Of one document nothing can be said. */
const grown =
  half === 0 ? 1 : Math.max(...resident.slice(half)) / Math.max(...resident.slice(0, half))
const crashed = sum.closed[1006] ?? 0
console.log(
  JSON.stringify({ seed: Number(values.seed), ...sum, grown: grown.toFixed(2), complaints }),
)
process.exit(sum.unanswered + crashed === 0 && complaints === '' && grown <= GROWTH_MAX ? 0 : 1)
