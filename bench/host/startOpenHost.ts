import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Report } from './reportOnSignal'

/** Bundled programs are told where the project is, tests find it. */
const root = process.env['KAVALAUD_ROOT'] ?? fileURLToPath(new URL('../../', import.meta.url))
const READY_MS = 20_000

/** A server of live documents in a process of their own, which can be ended in any way. */
export type OpenHost = {
  port: number
  pid: number
  /** What it wrote to its error output so far. */
  complaints: () => string
  /** Lets it collect its garbage, and say how late its timers were and what it holds. */
  report: () => Promise<Report>
  /** Ends it as a power cut ends a program: without a word. */
  kill: () => Promise<void>
  /** Asks it to end, and waits until it has. */
  stop: () => Promise<void>
}

export type OpenHostOptions = {
  /** The built host, as `buildOpenHost` or `buildHosts` gives it. */
  script: string
  /** The path of the update log. */
  file: string
  port?: number
  env?: Readonly<Record<string, string>>
  /** Flags of Node. */
  flags?: readonly string[]
  /** The largest file the process may write, in blocks of 1,024 bytes: a disk that is full. */
  largestFile?: number
}

/** Bundles our host and its writer thread. */
export async function buildOpenHost(): Promise<string> {
  const folder = await buildHosts({
    openHost: 'bench/host/openHost.ts',
    sqliteLogWorker: 'collab/server/log/sqliteLogWorker.ts',
  })
  return `${folder}/openHost.mjs`
}

/**
 * Bundles programs into a new folder below node_modules, where they find their packages.
 *
 * @param entryPoints name to path within the project; the bundle is `<name>.mjs`
 */
export async function buildHosts(entryPoints: Record<string, string>): Promise<string> {
  const cache = `${root}node_modules/.cache/`
  await mkdir(cache, { recursive: true })
  const outdir = await mkdtemp(`${cache}open-host-`)
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  })
  return outdir
}

/** The flags of Node that `npm start` gives the product. */
export async function productFlags(): Promise<readonly string[]> {
  const { scripts } = JSON.parse(await readFile(`${root}package.json`, 'utf8')) as {
    scripts: { start: string }
  }
  return scripts.start.match(/--\S+/g) ?? []
}

/** Starts the host; resolves once it takes connections. Rejects when it ends before. */
export async function startOpenHost(options: OpenHostOptions): Promise<OpenHost> {
  const { script, file, env = {}, flags = [], largestFile } = options
  const port = options.port ?? (await freePort())
  const limit = largestFile === undefined ? '' : `ulimit -f ${largestFile}; `
  const command = [process.execPath, ...flags, script]
  const child = spawn('/bin/sh', ['-c', `${limit}exec "$0" "$@"`, ...command], {
    env: { ...process.env, ...env, PORT: String(port), FILE: file },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let complaints = ''
  child.stderr.on('data', (text: Buffer) => (complaints += text.toString()))
  await ready(child, () => complaints)
  const ended = once(child, 'exit')
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  return {
    port,
    pid: child.pid ?? 0,
    complaints: () => complaints,
    async report() {
      child.kill('SIGUSR2')
      const [line] = (await once(child.stdout, 'data')) as [Buffer]
      return JSON.parse(line.toString()) as Report
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  }
}

function ready(child: ChildProcess, complaints: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The host ${why}. ${complaints()}`))
    const timer = setTimeout(() => fail('did not start'), READY_MS)
    child.once('exit', (code) => fail(`ended with ${code}`))
    child.stdout?.once('data', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}
