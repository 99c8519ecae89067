import { afterAll, beforeAll, expect, it } from 'vitest'
import { createLogger } from '../logger'
import { testMunicipality } from '../partner/testMunicipality'
import { testSmtp, type TestSmtp } from '../reminder/testSmtp'
import { testHost, type TestHost } from '../testHost'

const logged: string[] = []
let smtp: TestSmtp
let host: TestHost
beforeAll(async () => {
  smtp = await testSmtp({ onRcptTo: (_address, _session, done) => done(new Error('not here')) })
  host = await testHost({
    env: { SMTP_URL: smtp.url, ORIGIN: 'http://laud.example.ee' },
    logger: createLogger('info', { write: (line) => void logged.push(line) }),
    now: () => new Date('2026-11-17T12:00:00Z'),
  })
  await testMunicipality(host)
})
afterAll(async () => {
  await host.stop()
  await smtp.stop()
})

// The sender reads on the page that a letter was not taken, and whoever could mend it read nothing anywhere.
it('a letter that the mail server does not take is in the log, by its code and without its addressee', async () => {
  const form = { intent: 'sendReminders', homework: 'h', language: 'et' }
  const fred = await host.visitor('fred')
  const answer = await fred.post('/workshops/w/reminders', new URLSearchParams(form))
  expect(answer.status).toBe(200)
  expect(smtp.letters).toEqual([])
  const lines = logged.filter((line) => line.includes('a letter was not sent'))
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([{ code: 'EENVELOPE' }])
  expect(lines.join('')).not.toContain('edda')
})
