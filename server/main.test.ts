import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import Database from 'libsql'
import { WebSocket } from 'ws'
import { joinDemo, startProgram } from './testProgram'

describe('the program', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kavalaud-main-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('prints the address, the demo’s join link and a sign-in link, and starts again on the same data', async () => {
    for (const turn of ['first', 'second']) {
      const program = startProgram({ DATA_DIR: folder })
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

  // A first start that was killed left half of the demo, which the next one stumbled over for ever, or took for all of it.
  it('begins the demo anew where it was killed while it made that', async () => {
    const fresh = await mkdtemp(join(folder, 'killed-'))
    const killed = startProgram({ DATA_DIR: fresh })
    // The log of documents appears with the first card, after the workshop and before its homework.
    const hasCards = () => expect(existsSync(join(fresh, 'collab.db'))).toBe(true)
    await vi.waitFor(hasCards, { timeout: 60_000, interval: 5 })
    killed.child.kill('SIGKILL')
    await killed.ended
    expect(killed.output()).toBe('')

    const program = startProgram({ DATA_DIR: fresh })
    await program.printed(/^Sign in once/m)
    const db = new Database(join(fresh, 'kavalaud.db'), { timeout: 20_000 })
    const counts = `SELECT (SELECT count(*) FROM Workshop) workshops,
      (SELECT count(*) FROM Organisation) organisations, (SELECT count(*) FROM Homework) homework`
    expect(db.prepare(counts).all()).toEqual([{ workshops: 1, organisations: 4, homework: 3 }])
    db.close()
    program.child.kill('SIGINT')
    expect(await program.ended).toBe(0)
  })

  it('tells open sockets "again" when it is stopped', async () => {
    const program = startProgram({ DATA_DIR: folder })
    const { address, boardId, cookie } = await joinDemo(program)
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
    const program = startProgram({ DATA_DIR: folder, [name]: value })
    expect(await program.ended).toBe(1)
    expect(program.output()).toMatch(new RegExp(`^Invalid configuration: ${name} [^\\n]+\\n$`))
  })

  it('says in one line that the port is taken', async () => {
    const one = startProgram({ DATA_DIR: folder })
    const [, port = ''] = await one.printed(/^Kavalaud: http:\/\/localhost:(\d+)$/m)
    const other = startProgram({
      DATA_DIR: await mkdtemp(join(folder, 'other-')),
      PORT: port,
      DEMO: 'off',
    })
    expect(await other.ended).toBe(1)
    expect(other.output()).toMatch(new RegExp(`^Port ${port} is in use\\.[^\\n]*\\n$`))
    one.child.kill('SIGINT')
    expect(await one.ended).toBe(0)
  })

  // Two on the same data sent people from one to the other, and back, as long as both had a document open.
  it('says in one line that another server uses the data, which goes on', async () => {
    const one = startProgram({ DATA_DIR: folder })
    const [, address = ''] = await one.printed(/^Kavalaud: (http:\/\/localhost:\d+)$/m)
    const other = startProgram({ DATA_DIR: folder })
    expect(await other.ended).toBe(1)
    expect(other.output()).toMatch(new RegExp(`^Another server uses ${folder}\\.[^\\n]*\\n$`))
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
    const next = startProgram({ DATA_DIR: folder })
    one.child.kill('SIGKILL')
    await next.printed(/^Kavalaud: /m)
    next.child.kill('SIGINT')
    expect(await next.ended).toBe(0)
  })

  // With the rows alone in place, every board was empty, and people went on from there.
  it('says in one line that a restore into the data folder was broken off, and writes nothing', async () => {
    const half = await mkdtemp(join(folder, 'half-'))
    await mkdir(join(half, '.restoring-AbCdEf'))
    const program = startProgram({ DATA_DIR: half })
    expect(await program.ended).toBe(1)
    expect(program.output()).toMatch(
      new RegExp(`^A restore into ${half} was broken off[^\\n]*\\n$`),
    )
    expect(await readdir(half)).toEqual(['.restoring-AbCdEf'])
  })

  it('stops in order also when it has only just said that it is there', async () => {
    const program = startProgram({ DATA_DIR: folder })
    const stopped = new Promise((resolve) => {
      program.child.stdout.once('data', () => resolve(program.child.kill('SIGINT')))
    })
    expect(await stopped).toBe(true)
    expect(await program.ended).toBe(0)
  })
})
