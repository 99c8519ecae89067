import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { onTestFinished } from 'vitest'

const root = new URL('..', import.meta.url).pathname

/**
 * Starts the built program, in a process of its own, and gathers what it prints; it ends with the test at the latest. Needs
 * `npm test -- build`.
 */
export function startProgram(env: Record<string, string>) {
  const child = spawn(process.execPath, ['build/host/main.mjs'], {
    cwd: root,
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let output = ''
  const gather = (chunk: Buffer) => {
    output += chunk.toString()
  }
  child.stdout.on('data', gather)
  child.stderr.on('data', gather)
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  const printed = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const found = pattern.exec(output)
      if (found) return found
      if (child.exitCode !== null) throw new Error(`It ended: ${output}`)
      await Promise.race([once(child.stdout, 'data'), ended])
    }
  }
  return { child, ended, printed, output: () => output }
}

/** Somebody new joins the demo workshop of a started program: their cookie and the board of their group. */
export async function joinDemo({ printed }: Pick<ReturnType<typeof startProgram>, 'printed'>) {
  const [, address = ''] = await printed(/^Kavalaud: (\S+)$/m)
  const [, code = ''] = await printed(/\/join\/([A-Z0-9]{6})/)
  const first = await fetch(`${address}/join/${code}`)
  const cookie = (first.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const page = await first.text()
  const municipality = /<option value="([a-z0-9]{16})"/.exec(page)?.[1] ?? ''
  const joined = await fetch(`${address}/join/${code}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: address },
    body: new URLSearchParams({ name: 'Uku', municipality, group: 'even' }),
  })
  const boardId = /\/boards\/([a-z0-9]+)/.exec(joined.headers.get('location') ?? '')?.[1] ?? ''
  return { address, boardId, cookie }
}
