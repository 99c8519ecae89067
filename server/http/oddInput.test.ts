import { afterEach, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../app/i18n/languages'
import type { People } from '../routesTable/testPeople'
import { nameOf, senderOf, type Row } from '../routesTable/testRow'
import { rows } from '../routesTable/testRows'
import { onASettledServer } from '../routesTable/testSettled'
import type { Snapshot } from '../routesTable/testSnapshot'
import { answerTo } from './testAnswer'
import type { TestHost, Visitor } from '../testHost'

let host: TestHost
let people: People
let world: Snapshot
onASettledServer((settled) => ({ host, people, world } = settled))
afterEach(theServerGoesOn)

async function theServerGoesOn(): Promise<void> {
  expect((await people.nobody.get('/healthz')).status).toBe(200)
}

const ODD_IDS = [
  '%00',
  'x'.repeat(5000),
  '__proto__',
  'constructor',
  '..%2F..%2Fetc%2Fpasswd',
  '%F0%9F%92%A5',
  "'; DROP TABLE Plan; --",
]

describe('an address with an odd name in it', () => {
  it.each([
    '/workshops/*',
    '/workshops/*/edit',
    '/workshops/*/agenda',
    '/workshops/*/promote',
    '/workshops/*/qr.svg',
    '/boards/*',
    '/organisations/*',
    '/organisations/*/import',
    '/plans/*',
    '/plans/*/import',
    '/plans/*/export.docx',
    '/join/*',
  ])('is not there: %s', async (pattern) => {
    const before = await world.dump()
    for (const id of ODD_IDS) {
      // A new browser each time: guessing codes is slowed down.
      const visitor = pattern.startsWith('/join') ? await host.visitor() : people.facilitator
      const path = pattern.replace('*', id)
      const answer = await answerTo(host, visitor, { path })
      expect([id, answer.status]).toEqual([id, 404])
    }
    expect(await world.dump()).toBe(before)
  })

  it('is refused in words where it is no address at all', async () => {
    const answer = await answerTo(host, people.facilitator, { path: '/plans/%E0%A4%A' })
    expect(answer).toMatchObject({ status: 400, text: expect.stringContaining('Vigane päring') })
  })
})

describe.each(LANGUAGES)('a cookie that was tampered with, in the language %s', (language) => {
  it.each([
    ['session', 'facilitator'],
    ['device', 'participant'],
  ] as const)('makes nobody of the %s of a %s, and says so', async (name, role) => {
    const before = await world.dump()
    const cookie = people[role].cookie.replace(new RegExp(`(kavalaud_${name}=.).`, 'u'), '$1!')
    const visitor = { ...people[role], cookie }
    const answer = await answerTo(host, visitor, { path: '/workshops/w', language })
    expect(answer).toMatchObject({ status: 404, language })
    expect(answer.reasons).toEqual(['cookieTampered', 'noWorkshop'])
    expect(await world.dump()).toBe(before)
  })
})

/** A text, a text twice, or a file where a text belongs. */
const ODD_VALUES: readonly (string | readonly string[] | Blob)[] = [
  '',
  '\u0000',
  '-1',
  '__proto__',
  '💥'.repeat(2000),
  ['one', 'two'],
  new Blob(['a file'], { type: 'text/plain' }),
]

describe('a form with something odd in one field', () => {
  const forms = rows.filter(({ form, given }) => form && given === 'nothing')
  it.each(forms.map((row) => [nameOf(row), row] as const))('%s', async (_name, row) => {
    const failed: unknown[] = []
    for (const field of Object.keys(row.form ?? {})) {
      for (const value of ODD_VALUES) {
        const { status } = await postOdd(people[senderOf(row)], row, field, value)
        if (status >= 500) failed.push([field, value, status])
      }
    }
    await world.restore()
    expect(failed).toEqual([])
  })
})

function postOdd(
  visitor: Visitor,
  { path, form }: Row,
  field: string,
  value: (typeof ODD_VALUES)[number],
): Promise<Response> {
  const body = new FormData()
  for (const [name, text] of Object.entries(form ?? {})) if (name !== field) body.append(name, text)
  for (const one of [value].flat()) body.append(field, one)
  return visitor.post(`${path}.data`, body)
}

describe('too many tries', () => {
  it.each([
    ['codes', '/join?code=QQQQQQ', 10],
    ['links', '/link/unknown', 20],
  ])('of %s are answered with the time to wait', async (what, path, most) => {
    const visitor = await host.visitor()
    const body = what === 'links' ? { body: new URLSearchParams() } : {}
    for (let tries = 0; tries < most; tries += 1) {
      expect(await answerTo(host, visitor, { path, ...body })).toMatchObject({ status: 404 })
    }
    const answer = await answerTo(host, visitor, { path, language: 'ru', ...body })
    expect(answer).toMatchObject({ status: 429, reasons: ['tooMany'] })
  })
})
