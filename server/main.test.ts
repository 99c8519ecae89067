import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'

const root = new URL('..', import.meta.url).pathname

/** Starts the built program and gathers what it prints. */
function start(env: Record<string, string>) {
  const child = spawn(process.execPath, ['build/host/main.mjs'], {
    cwd: root,
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
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

describe('the program', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kavalaud-main-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('prints the address, the demo’s join link and a sign-in link, and starts again on the same data', async () => {
    for (const turn of ['first', 'second']) {
      const program = start({ DATA_DIR: folder })
      const [, address = ''] = await program.printed(/^Kavalaud: (http:\/\/localhost:\d+)$/m)
      const [link] = await program.printed(/http:\/\/\S+\/link\/\S{43}/)
      expect(program.output()).toMatch(/\/join\/[A-Z0-9]{6}\n/)
      expect((await fetch(link)).status).toBe(200)
      const health = (await (await fetch(`${address}/healthz`)).json()) as { database: boolean }
      expect([turn, health.database]).toEqual([turn, true])
      program.child.kill('SIGINT')
      expect(await program.ended).toBe(0)
    }
  })

  it('tells open sockets "again" when it is stopped', async () => {
    const program = start({ DATA_DIR: folder })
    const [, address = ''] = await program.printed(/^Kavalaud: (\S+)$/m)
    const [, code = ''] = await program.printed(/\/join\/([A-Z0-9]{6})/)
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
    const boardId = /\/boards\/([a-z0-9]+)/.exec(joined.headers.get('location') ?? '')?.[1]
    const socket = new WebSocket(`${address.replace('http', 'ws')}/collab/${boardId}.cards`, {
      headers: { cookie },
      origin: address,
    })
    await once(socket, 'open')
    program.child.kill('SIGTERM')
    const [closeCode] = (await once(socket, 'close')) as [number]
    expect(closeCode).toBe(1012)
    expect(await program.ended).toBe(0)
  })

  it.each([
    ['PORT', 'eighty'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['SESSION_SECRET', 'short'],
  ])('stops with one line that names %s when it is bad', async (name, value) => {
    const program = start({ DATA_DIR: folder, [name]: value })
    expect(await program.ended).toBe(1)
    expect(program.output()).toMatch(new RegExp(`^Invalid configuration: ${name} [^\\n]+\\n$`))
  })

  it('says in one line that the port is taken', async () => {
    const one = start({ DATA_DIR: folder })
    const [, port = ''] = await one.printed(/^Kavalaud: http:\/\/localhost:(\d+)$/m)
    const other = start({
      DATA_DIR: await mkdtemp(join(folder, 'other-')),
      PORT: port,
      DEMO: 'off',
    })
    expect(await other.ended).toBe(1)
    expect(other.output()).toMatch(new RegExp(`^Port ${port} is in use\\.[^\\n]*\\n$`))
    one.child.kill('SIGINT')
    expect(await one.ended).toBe(0)
  })

  it('stops in order also when it has only just said that it is there', async () => {
    const program = start({ DATA_DIR: folder })
    const stopped = new Promise((resolve) => {
      program.child.stdout.once('data', () => resolve(program.child.kill('SIGINT')))
    })
    expect(await stopped).toBe(true)
    expect(await program.ended).toBe(0)
  })
})
