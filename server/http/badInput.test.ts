import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../app/i18n/languages'
import { badApprovalForms } from '../routesTable/testBadApprovalForms'
import { badForms } from '../routesTable/testBadForms'
import { badHomeworkForms } from '../routesTable/testBadHomeworkForms'
import { badPlanForms } from '../routesTable/testBadPlanForms'
import { badProgressForms } from '../routesTable/testBadProgressForms'
import { badPublicForms } from '../routesTable/testBadPublicForms'
import { badSeminarForms } from '../routesTable/testBadSeminarForms'
import { bringAbout } from '../routesTable/testGiven'
import type { People } from '../routesTable/testPeople'
import { senderOf } from '../routesTable/testRow'
import { rows } from '../routesTable/testRows'
import { onASettledServer } from '../routesTable/testSettled'
import type { Snapshot } from '../routesTable/testSnapshot'
import { answerTo } from './testAnswer'
import type { TestHost } from '../testHost'

let host: TestHost
let people: People
let world: Snapshot
let before: string
onASettledServer((settled) => ({ host, people, world } = settled))
beforeAll(async () => {
  before = await world.dump()
})
afterEach(nothingHappened)

async function nothingHappened(): Promise<void> {
  const after = await world.dump()
  if (after !== before) await world.restore()
  expect(after === before).toBe(true)
  expect((await people.nobody.get('/healthz')).status).toBe(200)
}

/** A form that has fields and that somebody may send, for each address that takes one. */
const forms = new Map(
  rows
    .filter(({ form, given }) => form && Object.keys(form).length > 0 && given === 'nothing')
    .filter(({ answers }) => Object.values(answers).some((cell) => /^[23]/u.test(cell)))
    .map((row) => [row.path, row]),
)

describe.each(LANGUAGES)('in the language %s', (language) => {
  it.each([...forms])('answers an empty form to %s in words', async (path, row) => {
    const body = new URLSearchParams()
    const answer = await answerTo(host, people[senderOf(row)], { path, body, language })
    expect(answer).toMatchObject({ status: 422, language })
    expect(answer.reasons).not.toEqual([])
  })

  it.each([...forms])('answers a form to %s that has no boundary in words', async (path, row) => {
    const headers = { 'content-type': 'multipart/form-data' }
    const sent = { path, body: 'no boundary at all', headers, language }
    const answer = await answerTo(host, people[senderOf(row)], sent)
    expect(answer).toMatchObject({ status: 422, language, reasons: ['badForm'] })
  })

  it.each(
    [
      ...badForms,
      ...badApprovalForms,
      ...badHomeworkForms,
      ...badPlanForms,
      ...badProgressForms,
      ...badPublicForms,
      ...badSeminarForms,
    ].map((one) => [one.what, one.path, one] as const),
  )('answers %s at %s in words', async (_what, path, { who, form, status, reason, given }) => {
    await bringAbout(host.deps.db, given)
    const begun = await world.dump()
    const visitor = who === 'nobody' ? await host.visitor() : people[who]
    const body = new URLSearchParams(form)
    const answer = await answerTo(host, visitor, { path, body, language })
    expect(answer).toMatchObject({ status, language })
    expect(answer.reasons).toContain(reason)
    expect((await world.dump()) === begun).toBe(true)
    if (given !== 'nothing') await world.restore()
  })
})
