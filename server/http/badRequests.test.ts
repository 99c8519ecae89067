import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createLogger } from '../logger'
import { testHost, type TestHost, type Visitor } from '../testHost'
import { openNudges } from '../testSockets'

const KB = 1024

describe('requests that no person’s browser sends', () => {
  let host: TestHost
  let nobody: Visitor
  const written: string[] = []
  const remember = (chunk: unknown) => {
    written.push(String(chunk))
    return true
  }
  beforeAll(async () => {
    vi.spyOn(process.stdout, 'write').mockImplementation(remember)
    vi.spyOn(process.stderr, 'write').mockImplementation(remember)
    vi.spyOn(console, 'error').mockImplementation(remember)
    host = await testHost({ logger: createLogger('debug', { write: remember }) })
    nobody = await host.visitor()
  })
  afterAll(async () => {
    vi.restoreAllMocks()
    await host.stop()
  })

  /** What comes back for bytes as they are. */
  const raw = (head: string) =>
    new Promise<string>((done) => {
      let answer = ''
      const socket = connect(host.port, 'localhost', () => socket.write(head))
      socket.on('data', (chunk) => (answer += String(chunk))).on('close', () => done(answer))
    })
  const get = (line: string, ...headers: string[]) =>
    raw([line, ...headers, 'Connection: close', '', ''].join('\r\n'))

  it.each([
    ['an address that cannot be decoded', 'GET /join/%E0%A4%A HTTP/1.1', 'Host: a', 400],
    ['a file outside of the folder', 'GET /assets/..%2f..%2fpackage.json HTTP/1.1', 'Host: a', 400],
    ['a file that is not there', 'GET /assets/none.js HTTP/1.1', 'Host: a', 404],
    ['a host that is no address', 'GET / HTTP/1.1', 'Host: a"><script>', 400],
    ['a host with a port that is none', 'GET / HTTP/1.1', 'Host: a:99999', 400],
    ['data asked for as no page of ours does', 'GET /sign-in?_data=x HTTP/1.1', 'Host: a', 400],
    ['a method of tools', 'TRACE / HTTP/1.1', 'Host: a', 405],
    ['a method of nobody', 'PROPFIND / HTTP/1.1', 'Host: a', 405],
  ])('refuses %s in plain words', async (_what, line, header, status) => {
    const answer = await get(line, header)
    expect(answer).toContain(`HTTP/1.1 ${status} `)
    expect(answer).toMatch(/content-type: text\/plain/i)
    expect(answer).toMatch(/x-content-type-options: nosniff/i)
    expect(answer).toMatch(/content-security-policy: default-src 'self'/i)
    expect(answer).not.toMatch(/ at |node_modules|Error/)
  })

  it('believes no header about its own address', async () => {
    const headers = ['Host: a', 'X-Forwarded-Host: b:99999999']
    expect(await get('GET /account HTTP/1.1', ...headers)).toContain('HTTP/1.1 302 ')
  })

  it('takes from whoever is not signed in no more than a name and a password need', async () => {
    const body = (length: number) => new URLSearchParams({ email: 'a'.repeat(length) })
    expect((await nobody.post('/sign-in', body(60 * KB))).status).toBe(422)
    expect((await nobody.post('/sign-in', body(65 * KB))).status).toBe(413)
    await host.deps.db.account.create({ data: { id: 'ann', email: 'ann@example.ee', name: 'Ann' } })
    const signedIn = await host.visitor('ann')
    expect((await signedIn.post('/account', body(65 * KB))).status).toBe(422)
  })

  it('lets no cache keep a page, its data, a refusal or a file', async () => {
    const paths = ['/', '/_root.data', '/nowhere', '/account', '/workshops/x/qr.svg', '/healthz']
    for (const path of [...paths, '/plans/x/export.csv']) {
      const { headers } = await nobody.get(path)
      expect([path, headers.get('cache-control')]).toEqual([path, 'no-store'])
      expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff'])
    }
  })

  it('drops a page that asks for more topics at once than a page shows', async () => {
    const [page, flood] = [openNudges(host, nobody), openNudges(host, nobody)]
    const dropped = new Promise((done) => flood.on('disconnect', done))
    await Promise.all(
      [page, flood].map((one) => new Promise<void>((done) => one.on('connect', done))),
    )
    for (let nth = 0; nth < 500; nth += 1) flood.emit('follow', `workshop:w${nth}`)
    expect(await dropped).toBe('io server disconnect')
    expect(await page.emitWithAck('follow', 'workshop:w')).toBe(false)
    page.disconnect()
  })

  it('takes a closed tab for no failure', async () => {
    const leave = () =>
      new Promise((done) => {
        const socket = connect(host.port, 'localhost', () => {
          socket.write('GET /sign-in HTTP/1.1\r\nHost: a\r\n\r\n', () => socket.destroy())
        })
        socket.on('close', done)
      })
    await Promise.all(Array.from({ length: 20 }, leave))
    expect((await nobody.get('/healthz')).status).toBe(200)
  })

  it('logs what happened, and nothing of what people sent', async () => {
    await nobody.post(
      '/sign-in',
      new URLSearchParams({ email: 'mari@tamm.ee', password: 'saladus' }),
    )
    await nobody.post('/link/one-time-token', new URLSearchParams())
    await nobody.get('/join/ABCDEF?name=Mari')
    await nobody.get('/join/%E0ABCDEF')
    for (const path of ['/', '/nowhere', '/_root.data', '/workshops/x/qr.svg']) {
      expect((await nobody.post(path, new URLSearchParams())).status).toBe(405)
    }
    await get('OPTIONS /sign-in HTTP/1.1', 'Host: a')
    await nobody.get('/sign-in?_data=routes/sign-in')
    const log = written.join('')
    expect(log).toContain('"msg":"request"')
    expect(log).not.toMatch(/mari|tamm|saladus|token|ABCDEF|127\.0|::1|join/i)
    expect(log).not.toMatch(/"level":[5-6]0/)
  })
})
