import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { addTestCards, draft, testWorkshop } from './board/testWorkshop'
import { testHost, type TestHost, type Visitor } from './testHost'

describe('the host', () => {
  let host: TestHost
  let nobody: Visitor
  let facilitator: Visitor
  beforeAll(async () => {
    host = await testHost()
    await testWorkshop(host)
    nobody = await host.visitor()
    facilitator = await host.visitor('fred')
  })
  afterAll(() => host.stop())

  it('tells how it is', async () => {
    const response = await nobody.get('/healthz')
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ database: true, connections: 0, version: 'test' })
  })

  it('names no outside origin in its policy, and gives each page a nonce of its own', async () => {
    const policyOf = async () =>
      (await nobody.get('/')).headers.get('content-security-policy') ?? ''
    const [one, two] = [await policyOf(), await policyOf()]
    expect(one).toContain("default-src 'self'")
    expect(one).not.toMatch(/https?:|\*|unsafe-eval/)
    expect(one).toMatch(/script-src 'self' 'nonce-[^']+';/)
    expect(one).not.toBe(two)
  })

  it('carries the nonce on every inline script of a page', async () => {
    const response = await nobody.get('/')
    const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1]
    const scripts = [...(await response.text()).matchAll(/<script(?![^>]*\bsrc=)[^>]*>/g)]
    expect(scripts.length).toBeGreaterThan(0)
    for (const [tag] of scripts) expect(tag).toContain(`nonce="${nonce}"`)
  })

  it.each([
    ['another site', { origin: 'http://evil.example' }],
    ['a sandboxed page', { origin: 'null' }],
    ['another site that hides its origin', { 'sec-fetch-site': 'cross-site' }],
  ])('refuses to change anything for %s', async (_who, headers) => {
    const init = { method: 'POST', headers: { cookie: facilitator.cookie, ...headers } }
    const response = await fetch(`${host.address}/sign-out`, init)
    expect(response.status).toBe(403)
    expect(await host.deps.db.session.count({ where: { accountId: 'fred' } })).toBe(1)
  })

  it('takes a tampered cookie for nobody, says so in words, and drops it', async () => {
    const cookie = facilitator.cookie.replace(/(kavalaud_session=.)./, '$1!')
    const response = await fetch(host.address, { headers: { cookie } })
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('Sinu sisselogimine enam ei kehti.')
    expect(response.headers.get('set-cookie')).toMatch(/kavalaud_session=;.*Max-Age=0/)
    const closed = await fetch(`${host.address}/account`, {
      headers: { cookie },
      redirect: 'manual',
    })
    expect(closed.headers.get('location')).toBe('/sign-in?to=%2Faccount')
  })

  it('answers a malformed form in words', async () => {
    const response = await fetch(`${host.address}/sign-in`, {
      method: 'POST',
      headers: { origin: host.address, 'content-type': 'multipart/form-data' },
      body: 'no boundary at all',
    })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Seda vormi ei saanud lugeda.')
  })

  it('refuses a body that is larger than anything it takes', async () => {
    const body = new URLSearchParams({ email: 'a'.repeat(13 * 1024 * 1024) })
    expect((await nobody.post('/sign-in', body)).status).toBe(413)
  })

  it('says in the language of the reader that a page is not there', async () => {
    const read = async (language: string) => {
      const headers = { cookie: `kavalaud_language=${language}` }
      const response = await fetch(`${host.address}/nowhere`, { headers })
      expect(response.status).toBe(404)
      return response.text()
    }
    expect(await read('et')).toContain('Sellist lehte ei ole.')
    expect(await read('ru')).toContain('Такой страницы нет.')
    expect(await read('xx')).toContain('Sellist lehte ei ole.')
  })

  it.each(['/elsewhere', '/collab', '/constructor', '/socket.io/../x'])(
    'refuses an upgrade to %s',
    async (path) => {
      const socket = new WebSocket(`ws://localhost:${host.port}${path}`, { origin: host.address })
      const end = await new Promise<string>((done) => {
        socket.on('error', (error) => done(error.message))
        socket.on('close', (code) => done(String(code)))
      })
      expect(end).toMatch(/404|400|4403/)
    },
  )

  it('refuses an upgrade that a page of another site asks for', async () => {
    const socket = new WebSocket(`ws://localhost:${host.port}/collab/b.cards`, {
      origin: 'http://evil.example',
      headers: { cookie: facilitator.cookie },
    })
    const error = await new Promise<Error>((done) => socket.on('error', done))
    expect(error.message).toContain('403')
  })

  it('goes on after rubbish on a raw connection', async () => {
    const raw = connect(host.port, 'localhost')
    raw.write('GET /collab/b.cards HTTP/1.1\r\nUpgrade: websocket\r\n\0\0\0garbage\r\n\r\n')
    await new Promise((done) => raw.on('close', done).on('data', () => undefined))
    expect((await nobody.get('/healthz')).status).toBe(200)
  })

  it('gives one activity for 50 presses at the same moment from two people’s tabs', async () => {
    const { db } = host.deps
    const [card = ''] = await addTestCards(host.deps, draft)
    await host.settled()
    await db.account.create({ data: { id: 'fiona', email: 'fiona@example.ee', name: 'Fiona' } })
    const role = 'facilitator'
    await db.workshopMember.create({ data: { workshopId: 'w', accountId: 'fiona', role } })
    const editor = { organisationId: 'p1o', accountId: 'fiona', role: 'editor' }
    await db.organisationMember.create({ data: editor })
    const [one, other] = [facilitator, await host.visitor('fiona')]
    const form = new URLSearchParams({
      card: `b/${card}`,
      plan: 'p1',
      [`chapter/b/${card}/p1`]: 'p1c',
    })
    const responses = await Promise.all(
      Array.from({ length: 50 }, async (_, n) => {
        const response = await (n % 2 === 0 ? one : other).post('/workshops/w/promote', form)
        return { status: response.status, page: await response.text() }
      }),
    )
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]))
    expect(await db.activity.count({ where: { planId: 'p1' } })).toBe(1)
    expect(await db.promotion.count({ where: { cardId: card } })).toBe(1)
    const pages = responses.map(({ page }) => page)
    expect(pages.filter((page) => page.includes('Lisatud: nr 1.1'))).toHaveLength(1)
    expect(pages.filter((page) => page.includes('Oli juba kavas: nr 1.1'))).toHaveLength(49)
  })
})
