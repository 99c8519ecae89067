import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as Y from 'yjs'
import { SqliteLog } from '../../collab/server/log/sqliteLog'
import { cardsDocument } from '../../domain/board/documentName'
import { testWorkshop } from '../board/testWorkshop'
import { holdDataFolder } from '../dataFolder'
import { readEnv } from '../env'
import { testHost, type TestHost } from '../testHost'
import { runBackup, type Command } from './cli'
import { dataPlaces } from './dataPlaces'
import { restoreBackup } from './restoreBackup'

/** The drill that an administrator would do: under load, with the commands themselves. */

const root = new URL('../..', import.meta.url).pathname
const DAY_MS = 24 * 60 * 60 * 1000
const DOCUMENTS = Array.from({ length: 12 }, (_, n) => cardsDocument(`board${n}`))

let folder: string
let host: TestHost
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kavalaud-backup-'))
  host = await testHost()
  await testWorkshop(host)
  await writeFile(join(host.dataDir, 'session-secret'), 'a secret', { mode: 0o600 })
})
afterAll(async () => {
  await host.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Runs a command as `npm run` would, in a process of its own. */
async function run(command: Command, file: string) {
  const child = spawn(process.execPath, ['tools/backup.mjs', command, file], {
    cwd: root,
    env: { ...process.env, DATA_DIR: host.dataDir, INIT_CWD: folder },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
  }
  const [code] = (await once(child, 'close')) as [number]
  return { code, said }
}

/** The same in this process, where only the answer counts. */
function ask(command: Command, file: string, dataDir = host.dataDir) {
  const said: string[] = []
  const say = (text: string) => void said.push(text)
  const setting = { env: { DATA_DIR: dataDir }, root, now: new Date(), out: say, error: say }
  const code = runBackup(command, [join(folder, file)], setting)
  return { code, said: said.join('\n') }
}

/** Writes 1, 2, 3 … into every document until it is stopped; what is counted is on disk. */
function write() {
  const written = new Map(DOCUMENTS.map((name) => [name, 0]))
  const ending = new AbortController()
  const lanes = DOCUMENTS.map(async (name) => {
    const doc = new Y.Doc()
    let update: Uint8Array = new Uint8Array()
    doc.on('update', (made: Uint8Array) => {
      update = made
    })
    for (let n = 1; !ending.signal.aborted; n += 1) {
      doc.getArray<number>('numbers').push([n])
      await host.deps.documents.apply(name, update, 'writer')
      written.set(name, n)
    }
  })
  const stop = async () => {
    ending.abort()
    await Promise.all(lanes)
  }
  return { written, stop }
}

/** What a log's file has of the first document while no server uses it. */
async function storedIn(file: string) {
  const log = new SqliteLog({
    file,
    workerUrl: pathToFileURL(join(root, 'build/host/sqliteLogWorker.mjs')),
  })
  const stored = await log.load(DOCUMENTS[0] ?? '')
  await log.close()
  return stored
}

const numbersIn = async (name: string) => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, await host.deps.documents.read(name))
  return doc.getArray<number>('numbers').toArray()
}

it('saves a running server under load, and after the loss of everything each document is as it was, and open to what people bring back (REST-1, REST-2)', async () => {
  const { written, stop } = write()
  while ([...written.values()].some((n) => n < 20)) await new Promise(setImmediate)
  const before = new Map(written)
  const backup = await run('backup', 'saved.tar')
  const after = new Map(written)
  await stop()
  expect(backup).toMatchObject({ code: 0 })
  expect(backup.said).toMatch(
    /^Saved kavalaud\.db, collab\.db, session-secret \(\d+ bytes, as of \S+\): /,
  )
  for (const [name, n] of after) expect(n).toBeGreaterThan(before.get(name) ?? 0)
  expect((await stat(join(folder, 'saved.tar'))).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toEqual(['saved.tar'])

  const inUse = await run('restore', 'saved.tar')
  expect(inUse.code).toBe(1)
  expect(inUse.said).toMatch(/^restore: \S+: a running server uses \S+: stop it first\n$/)

  await host.close()
  await rm(host.dataDir, { recursive: true })
  expect(await run('restore', 'saved.tar')).toMatchObject({ code: 0 })
  expect((await readdir(host.dataDir)).sort()).toEqual([
    'collab.db',
    'kavalaud.db',
    'session-secret',
  ])
  expect(await readFile(join(host.dataDir, 'session-secret'), 'utf8')).toBe('a secret')

  const { mergesUntil } = await storedIn(join(host.dataDir, 'collab.db'))
  expect(mergesUntil).toBeGreaterThan(Date.now() + 6 * DAY_MS)
  expect(mergesUntil).toBeLessThan(Date.now() + 7 * DAY_MS)

  host = await testHost({ existing: host.dataDir })
  for (const name of DOCUMENTS) {
    const numbers = await numbersIn(name)
    expect(numbers).toEqual(numbers.map((_, at) => at + 1))
    expect(numbers.length).toBeGreaterThanOrEqual(before.get(name) ?? 0)
    expect(numbers.length).toBeLessThanOrEqual((after.get(name) ?? 0) + 1)
  }
  expect(await host.deps.db.workshop.count()).toBe(1)
  expect((await fetch(`${host.address}/healthz`)).status).toBe(200)
}, 60_000)

it('says plainly what it cannot use, and then leaves nothing behind', async () => {
  const empty = join(folder, 'empty')
  ask('backup', 'whole.tar')
  expect(ask('backup', 'whole.tar').said).toMatch(/whole\.tar exists already/)
  expect(ask('backup', 'x.tar', empty).said).toMatch(/there is no \S+kavalaud\.db/)

  const full = await mkdtemp(join(folder, 'full-'))
  await writeFile(join(full, 'kept'), 'mine')
  const notEmpty = ask('restore', 'whole.tar', full)
  expect(notEmpty.code).toBe(1)
  expect(notEmpty.said).toMatch(
    /^restore: \S+: \S+kept is there already: nothing is overwritten; .*$/,
  )
  expect(await readdir(full)).toEqual(['kept'])

  const emptied = await mkdtemp(join(folder, 'emptied-'))
  const letGo = holdDataFolder(emptied)
  expect(ask('restore', 'whole.tar', emptied).said).toMatch(
    /^restore: \S+: a running server uses \S+server\.lock: stop it first$/,
  )
  expect(await readdir(emptied)).toEqual(['server.lock'])
  letGo()
  expect(ask('restore', 'whole.tar', emptied).code).toBe(0)

  const whole = await readFile(join(folder, 'whole.tar'))
  const changed = Buffer.from(whole)
  changed[changed.length - 5_000] = (changed[changed.length - 5_000] ?? 0) ^ 1
  const bad = { text: 'no backup at all', short: whole.subarray(0, -9_000), changed }
  for (const [name, bytes] of Object.entries(bad)) {
    await writeFile(join(folder, name), bytes)
    const { code, said } = ask('restore', name, empty)
    expect([name, code]).toEqual([name, 1])
    expect(said).toMatch(
      /^restore: \S+: it is (?:not a backup of Kavalaud.*|damaged: \S+ is not.*)$/,
    )
    expect(await readdir(empty)).toEqual([])
  }

  const places = dataPlaces(readEnv({ DATA_DIR: empty }), root)
  expect(() => restoreBackup(places, join(folder, 'whole.tar'), [], new Date())).toThrow(
    /^it was made by a later version \(.+\): update first$/,
  )
  expect(await readdir(empty)).toEqual([])
}, 60_000)
