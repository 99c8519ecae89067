import { afterAll, beforeAll, expect, it } from 'vitest'
import { createLogger } from '../logger'
import { testHost, type TestHost } from '../testHost'

let host: TestHost
const logged: string[] = []
beforeAll(async () => {
  host = await testHost({
    logger: createLogger('debug', { write: (line) => void logged.push(line) }),
  })
  const account = { id: 'edda', email: 'edda@example.ee', name: 'Edda' }
  await host.deps.db.account.create({ data: account })
})
afterAll(() => host.stop())

const isStopped = async () =>
  (await host.deps.db.account.findUniqueOrThrow({ where: { id: 'edda' } })).noMailSince !== null

it('is stopped by what mail programs send (RFC 8058), not by looking, and the token is not logged', async () => {
  const token = host.deps.mail.unsubscribeToken('edda')
  const address = `${host.address}/unsubscribe/${token}`
  const page = await (await fetch(address)).text()
  expect(page).toContain('Kas lõpetada kodutöö meeldetuletused sellele aadressile?')
  expect(await isStopped()).toBe(false)
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
  const answer = await fetch(address, { method: 'POST', body, redirect: 'manual' })
  expect(answer.status).toBe(200)
  expect(await isStopped()).toBe(true)
  expect(await (await fetch(address)).text()).toContain('Meeldetuletusi enam ei saadeta.')

  const edda = await host.visitor('edda')
  await edda.post('/account', new URLSearchParams({ intent: 'setMail', mail: 'on' }))
  expect(await isStopped()).toBe(false)
  expect(logged.length).toBeGreaterThan(3)
  expect(logged.filter((line) => line.includes(token))).toEqual([])
})
