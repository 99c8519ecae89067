import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildContenders } from './contenders'
import { largeBoard } from './largeBoard'
import { Results, tableOf } from './table'
import { works } from './works'

/**
 * Our server and its peers at the same work, by turns, each in a process of its own on this machine. README.md
 * in this folder's parent says what the figures are.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    servers: { type: 'string' },
    seconds: { type: 'string', default: '12' },
    repetitions: { type: 'string', default: '3' },
  },
})
const isChosen = (list: string | undefined, name: string) => list?.split(',').includes(name) ?? true
const chosenWorks = works.filter(({ name }) => isChosen(values.only, name))
const contenders = (await buildContenders()).filter(({ name }) => isChosen(values.servers, name))
if (chosenWorks.length === 0 || contenders.length === 0) {
  throw new Error(`There is nothing to do. Works: ${works.map(({ name }) => name).join(', ')}`)
}

const CARDS = 2_000
const scratch = await mkdtemp(join(tmpdir(), 'kavalaud-bench-'))
const board = join(scratch, 'board.bin')
await writeFile(board, largeBoard(CARDS))
const loadBefore = loadavg()[0] ?? 0
const results = new Results()
let failed = 0
for (const work of chosenWorks) {
  for (let repetition = 0; repetition < Number(values.repetitions); repetition += 1) {
    for (const contender of contenders) {
      if (work.needsKeeping && !contender.keeps) continue
      const folder = await mkdtemp(join(scratch, `${contender.name}-`))
      const ms = Number(values.seconds) * 1000
      try {
        const figures = await work.run({ contender, folder, ms, board })
        results.add(work, contender, figures)
        console.error(work.name, contender.name, JSON.stringify(figures, shortNumbers))
      } catch (error) {
        failed += 1
        console.error(work.name, contender.name, error)
      }
    }
  }
}
await rm(scratch, { recursive: true, force: true })

const { KAVALAUD_ROOT = '' } = process.env
const folder = join(KAVALAUD_ROOT, 'bench/results')
const at = new Date().toISOString()
const machine = {
  node: process.version,
  cpu: cpus()[0]?.model,
  cores: cpus().length,
  loadBefore,
  loadAfter: loadavg()[0],
}
await mkdir(folder, { recursive: true })
await writeFile(
  join(folder, `collab-${at.replaceAll(':', '-')}.json`),
  JSON.stringify({ at, ...values, machine, results }, shortNumbers, 2),
)
console.log(`${at} ${JSON.stringify(machine, shortNumbers)}`)
console.log(`medians of ${values.repetitions}, ${values.seconds} s of work each\n`)
console.log(tableOf(results, chosenWorks, contenders))
process.exit(failed === 0 ? 0 : 1)

function shortNumbers(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(2)) : value
}
