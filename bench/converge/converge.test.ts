import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { randomFrom } from '../clients/random'
import { buildOpenHost } from '../host/startOpenHost'
import { convergence } from './convergence'

it('five people over a network that drops, delays and reorders end with what the log gives (ORD-1, DUR-2)', async () => {
  const script = await buildOpenHost()
  const folder = await mkdtemp(join(tmpdir(), 'kavalaud-converge-'))
  try {
    const seed = Date.now() % 1_000_000
    console.log(`seed ${seed}`)
    const report = await convergence({
      script,
      file: join(folder, 'collab.db'),
      env: { TAIL_UPDATES: '25' },
      ms: 4_000,
      random: randomFrom(seed),
    })
    console.log(JSON.stringify(report))
    expect(report).toMatchObject({ distinct: 1, missing: 0 })
    expect(report.cuts).toBeGreaterThan(0)
    expect(report.edits).toBeGreaterThan(50)
  } finally {
    await rm(folder, { recursive: true, force: true })
    await rm(dirname(script), { recursive: true, force: true })
  }
}, 60_000)
