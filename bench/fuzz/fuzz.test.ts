import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { LiveClient } from '../clients/liveClient'
import { randomFrom } from '../clients/random'
import { waitFor } from '../clients/waitFor'
import { buildOpenHost, type OpenHostOptions, startOpenHost } from '../host/startOpenHost'
import { fuzzHost } from './fuzzHost'

it('20,000 frames of every kind end their senders alone (LIM-2, LIM-7)', async () => {
  const script = await buildOpenHost()
  const folder = await mkdtemp(join(tmpdir(), 'kavalaud-fuzz-'))
  const file = join(folder, 'collab.db')
  const host = await startOpenHost({ script, file })
  try {
    const seed = Date.now() % 1_000_000
    console.log(`seed ${seed}`)
    const report = await fuzzHost(host, { frames: 20_000, random: randomFrom(seed) })
    console.log(JSON.stringify(report))
    expect(report.unanswered).toBe(0)
    expect(host.complaints()).toBe('')
    expect(report.closed[4400]).toBeGreaterThan(100)
    // An end that nobody gave is a crash of the connection.
    expect(report.closed[1006] ?? 0).toBe(0)
    expect(report.rssAfter - report.rssBefore).toBeLessThan(150)
    await host.stop()
    await expectToOpen({ script, file })
  } finally {
    await host.stop()
    await rm(folder, { recursive: true, force: true })
    await rm(dirname(script), { recursive: true, force: true })
  }
}, 180_000)

/** What was stored can be loaded, taken apart and written to, and nothing of it had to be set aside. */
async function expectToOpen(options: OpenHostOptions): Promise<void> {
  const host = await startOpenHost(options)
  const reader = new LiveClient(`ws://127.0.0.1:${host.port}/collab/fuzzed`, 'reader')
  try {
    reader.connect()
    await waitFor('the document is there', () => reader.isSynced)
    expect(reader.doc.getArray('notes').length).toBeGreaterThan(0)
    expect(reader.doc.store.pendingStructs).toBeNull()
    reader.doc.getArray('notes').push(['again'])
    await waitFor('the word is saved', () => reader.isSaved)
    expect(host.complaints()).toBe('')
  } finally {
    reader.disconnect()
    await host.stop()
  }
}
