import { afterAll, beforeAll, expect, it } from 'vitest'
import { testMunicipality } from '../partner/testMunicipality'
import { testHost, type TestHost, type Visitor } from '../testHost'
import { testSmtp, type TestSmtp } from './testSmtp'

const DAY_MS = 24 * 60 * 60 * 1000

let now = new Date('2026-11-17T12:00:00Z')
let smtp: TestSmtp
let host: TestHost
beforeAll(async () => {
  smtp = await testSmtp()
  host = await testHost({
    env: { SMTP_URL: smtp.url, ORIGIN: 'http://laud.example.ee' },
    now: () => now,
  })
  await testMunicipality(host)
})
afterAll(async () => {
  await host.stop()
  await smtp.stop()
})

/** Presses the button of the page of reminders; gives the page that it answers with. */
async function sendOn(facilitator: Visitor, language: string): Promise<string> {
  const form = { intent: 'sendReminders', homework: 'h', language }
  const answer = await facilitator.post('/workshops/w/reminders', new URLSearchParams(form))
  return answer.text()
}

it('the letter that the page sends says what waits and until when, and the link in it stops the next one', async () => {
  const fred = await host.visitor('fred')
  expect(await sendOn(fred, 'et')).toContain('Saadetud 1 kiri.')
  const [letter, ...others] = smtp.letters
  expect(others).toEqual([])
  expect(letter?.to).toEqual(['edda@example.ee'])
  expect(letter?.head).toMatch(/^Subject: =\?UTF-8\?Q\?Kodut=C3=B6=C3=B6_ootab_esitamist\?=$/mu)
  const [address = ''] =
    /http:\/\/laud\.example\.ee\/unsubscribe\/\S+/u.exec(letter?.text ?? '') ?? []
  expect(letter?.text.replaceAll('\r\n', '\n').trim().split('\n')).toEqual([
    'Tere, edda!',
    '',
    'Töötoa „Töötuba“ kodutöö (Vald p3) on alustamata.',
    'Tähtaeg on 10. detsember 2026, jäänud on 23 päeva.',
    'http://laud.example.ee/homework/h',
    '',
    'Kui midagi takistab, kirjuta läbiviijale.',
    '',
    '-- ',
    'Kui sa ei soovi meeldetuletusi, ava see link:',
    address,
  ])

  now = new Date(now.getTime() + DAY_MS)
  expect(await sendOn(fred, 'en')).toContain('Saadetud 1 kiri.')
  expect(smtp.letters).toHaveLength(2)
  expect(smtp.letters[1]?.text).toContain('The homework of the workshop')
  expect(smtp.letters[1]?.head).toContain(`List-Unsubscribe: <${address}>`)

  const link = `http://localhost:${host.port}${new URL(address).pathname}`
  const asked = await fetch(link)
  expect(asked.status).toBe(200)
  expect(await asked.text()).toContain('Kas lõpetada kodutöö meeldetuletused sellele aadressile?')
  // The button of the page itself, as it is pressed in a browser without scripts.
  const headers = { origin: host.address }
  const ended = await fetch(link, { method: 'POST', headers, body: new URLSearchParams() })
  expect(await ended.text()).toContain('Meeldetuletusi enam ei saadeta.')

  now = new Date(now.getTime() + DAY_MS)
  expect(await sendOn(fred, 'et')).toContain('1 toimetaja ei soovi kirju.')
  expect(smtp.letters).toHaveLength(2)
})
