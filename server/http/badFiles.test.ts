import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../app/i18n/languages'
import type { People } from '../routesTable/testPeople'
import { onASettledServer } from '../routesTable/testSettled'
import type { Snapshot } from '../routesTable/testSnapshot'
import { answerTo } from './testAnswer'
import type { TestHost } from '../testHost'

const MEGABYTE = 1024 * 1024
const IMPORT = '/organisations/o1/import'

let host: TestHost
let people: People
let world: Snapshot
let before: string
onASettledServer((settled) => ({ host, people, world } = settled))
beforeAll(async () => {
  before = await world.dump()
})
beforeEach(() => host.deps.limits.reset('importPerAccount', 'editor'))
afterEach(nothingHappened)

async function nothingHappened(): Promise<void> {
  expect(await world.dump()).toBe(before)
  expect((await people.nobody.get('/healthz')).status).toBe(200)
}

function upload(name: string, bytes: Uint8Array<ArrayBuffer>): FormData {
  const form = new FormData()
  form.append('intent', 'preview')
  form.append('file', new Blob([bytes]), name)
  return form
}

const text = (words: string) => new TextEncoder().encode(words)
/** Bytes of every value, as in a picture or a program. */
const binary = Uint8Array.from({ length: 4096 }, (_, at) => (at * 37) % 256)
/** An archive with nothing in it. */
const emptyZip = Uint8Array.of(0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0))

describe.each(LANGUAGES)('in the language %s', (language) => {
  it.each([
    ['a binary file named .txt', 'kava.txt', binary, 422, 'importBinary'],
    ['a binary file named .csv', 'kava.csv', binary, 422, 'importBinary'],
    ['a text named .docx', 'kava.docx', text('Kava\n1.1 Avame ruumi'), 422, 'importNotDocx'],
    ['an archive without a document', 'kava.docx', emptyZip, 422, 'importNotDocx'],
    ['the first bytes of an archive', 'kava.docx', text('PK\u0003\u0004'), 422, 'importNotDocx'],
    ['an empty file', 'kava.txt', new Uint8Array(), 422, 'importEmpty'],
    ['a file of spaces', 'kava.txt', text(' \n\t\n '), 422, 'importEmpty'],
    ['a file named .json that is none', 'kava.json', text('{"title":'), 422, 'importNotJson'],
    ['JSON of something else', 'kava.json', text('[1,2,3]'), 422, 'importJsonShape'],
    ['a file of 6 MB', 'kava.txt', new Uint8Array(6 * MEGABYTE).fill(97), 413, 'importTooLarge'],
  ])('refuses %s in words', async (_what, name, bytes, status, reason) => {
    const sent = { path: IMPORT, body: upload(name, bytes), language }
    const answer = await answerTo(host, people.editor, sent)
    expect(answer).toMatchObject({ status, language, reasons: [reason] })
  })
})

it.each([
  ['an import', IMPORT, 'en', { intent: 'preview' }, 'text', 'importTooLarge'],
  ['an agenda', '/workshops/new', 'ru', { intent: 'read' }, 'paste', 'pasteTooLong'],
] as const)(
  'refuses a paste of 10 MB as %s in words',
  async (_what, path, language, form, field, reason) => {
    const body = new FormData()
    for (const [name, value] of Object.entries(form)) body.append(name, value)
    body.append(field, '10:00 Avamine\n'.repeat(750_000))
    const answer = await answerTo(host, people.editor, { path, body, language })
    expect(answer).toMatchObject({ status: 413, language, reasons: [reason] })
    expect(answer.text.length).toBeLessThan(100_000)
  },
)

it.each([IMPORT, '/workshops/new'])('refuses 13 MB to %s before reading them', async (path) => {
  const body = new URLSearchParams({ text: 'a'.repeat(13 * MEGABYTE) })
  const answer = await answerTo(host, people.editor, { path, body })
  expect(answer).toMatchObject({ status: 413, text: expect.stringContaining('Liiga suur') })
})

it.each([
  ['kava.txt', 'windows-1252, which holds Latin-1'],
  ['kava.csv', 'the same as a table'],
])('reads Estonian letters of %s in %s right', async (name) => {
  const words = 'Tegevus;Tähtaeg\r\nÕpime jõe ääres süüa tegema;pidev tegevus\r\n'
  // Every letter of these words has the same number in Latin-1 and in Unicode.
  const bytes = Uint8Array.from(words, (letter) => letter.charCodeAt(0))
  const answer = await answerTo(host, people.editor, { path: IMPORT, body: upload(name, bytes) })
  expect(answer.status).toBe(200)
  expect(answer.text).toContain('Õpime jõe ääres süüa tegema')
})

it('refuses the 31st import within a minute with the time to wait', async () => {
  for (let tries = 0; tries < 30; tries += 1) {
    await host.deps.limits.take('importPerAccount', 'editor')
  }
  const body = upload('kava.txt', text('Kava'))
  const answer = await answerTo(host, people.editor, { path: IMPORT, body })
  expect(answer).toMatchObject({ status: 429, reasons: ['tooMany'] })
})
