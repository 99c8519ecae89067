import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Server = {
  address: string
  /** The one-time link of the first admin. */
  signInLink: string
  /** The code of the demo workshop; empty where there is no demo data. */
  joinCode: string
  /** Everything it has printed so far. */
  printed: () => string
  stop: () => Promise<number | null>
}

const root = join(import.meta.dirname, '../..')

/** Starts the built server as a process of its own, with a data folder that is removed at the end. */
export async function startServer(env: Record<string, string> = {}): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'kavalaud-e2e-'))
  const child = spawn(process.execPath, ['build/host/main.mjs'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: '0',
      DATA_DIR: folder,
      DEMO: 'off',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const link = await firstMatch(child, () => output, /(http:\/\/\S+)\/link\/(\S+)/)
  return {
    address: link[1] ?? '',
    signInLink: link[0],
    joinCode: /\/join\/(\w+)/.exec(output)?.[1] ?? '',
    printed: () => output,
    stop: async () => {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
      await rm(folder, { recursive: true, force: true })
      return child.exitCode
    },
  }
}

async function firstMatch(
  child: ChildProcess,
  output: () => string,
  pattern: RegExp,
): Promise<RegExpExecArray> {
  for (;;) {
    const found = pattern.exec(output())
    if (found) return found
    if (child.exitCode !== null) throw new Error(`The server ended: ${output()}`)
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')])
  }
}
