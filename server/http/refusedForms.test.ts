import { parse } from 'node-html-parser'
import { afterEach, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../app/i18n/languages'
import { decision } from '../routesTable/testApprovalRows'
import { bringAbout } from '../routesTable/testGiven'
import type { People } from '../routesTable/testPeople'
import { onASettledServer } from '../routesTable/testSettled'
import type { Snapshot } from '../routesTable/testSnapshot'
import { answerTo } from './testAnswer'
import type { TestHost } from '../testHost'

let host: TestHost
let people: People
let world: Snapshot
onASettledServer((settled) => ({ host, people, world } = settled))
afterEach(() => world.restore())

describe('what was typed stays in a refused form, also where no script keeps it:', () => {
  const fieldsOf = async (response: Response): Promise<(name: string) => string | undefined> => {
    const page = parse(await response.text())
    return (name) => page.querySelector(`[name="${name}"]`)?.getAttribute('value')
  }

  it('the reasons of a submission', async () => {
    const form = {
      'points.0.activityId': 'p1a',
      'points.0.gap': 'noDeadline',
      'points.0.reason': 'Leiame kevadel',
      'common.noDeadline': 'Sõltub eelarvest',
    }
    const response = await people.editor.post('/plans/p1/submit', new URLSearchParams(form))
    expect(response.status).toBe(422)
    const page = parse(await response.text())
    expect(page.querySelectorAll('[value="Leiame kevadel"]')).toHaveLength(1)
    expect(page.querySelector('[name="common.noDeadline"]')?.getAttribute('value')).toBe(
      'Sõltub eelarvest',
    )
  })

  it('the decision, with the way to what changed since it was begun', async () => {
    await bringAbout(host.deps.db, 'p1 is submitted')
    await host.deps.db.plan.update({ where: { id: 'p1' }, data: { version: 5 } })
    const form = new FormData()
    for (const [name, value] of Object.entries(decision)) form.append(name, value)
    const response = await people.secretary.post('/plans/p1/approve', form)
    expect(response.status).toBe(409)
    const html = await response.clone().text()
    expect(html).toContain('/plans/p1/approve?since=1')
    const valueOf = await fieldsOf(response)
    expect(valueOf('sitting')).toBe(decision.sitting)
    expect(valueOf('documentLink')).toBe(decision.documentLink)
    expect(valueOf('version')).toBe('5')
  })

  it('what a party wrote on its activities', async () => {
    const form = {
      'reports.0.activityId': 'p1a',
      'reports.0.report': 'Aed on rajatud',
      'reports.0.reportStatus': 'done',
      'reports.0.evidence': 'javascript:alert(1)',
    }
    const response = await people.asked.post('/reports/r1', new URLSearchParams(form))
    expect(response.status).toBe(422)
    const page = parse(await response.text())
    expect(page.querySelector('textarea[name="reports.0.report"]')?.text).toContain(
      form['reports.0.report'],
    )
    const evidence = page.querySelector('[name="reports.0.evidence"]')
    expect(evidence?.getAttribute('value')).toBe(form['reports.0.evidence'])
    expect(evidence?.getAttribute('aria-invalid')).toBe('true')
  })
})

describe.each(LANGUAGES)('in the language %s', (language) => {
  it.each([
    ['a comment of a partner', 'editPartner', '/homework/h1/comments', 'writeComment'],
    ['a comment of a participant', 'participant', '/homework/h1/comments', 'writeComment'],
  ] as const)('says that %s is too large where it has 10 MB', async (_what, who, path, intent) => {
    const before = await world.dump()
    const body = new URLSearchParams({ intent, text: 'a'.repeat(10 * 1024 * 1024) })
    const answer = await answerTo(host, people[who], { path, body, language })
    expect(answer).toMatchObject({ status: 413, language, reasons: ['bodyTooLarge'] })
    expect(await world.dump()).toBe(before)
  })
})

it('believes nobody who says that a body was let go', async () => {
  const body = new URLSearchParams({ email: 'ann@example.ee', password: 'x' })
  const headers = { 'x-kavalaud-let-go': '1' }
  const answer = await answerTo(host, people.nobody, { path: '/sign-in', body, headers })
  expect(answer.reasons).not.toContain('bodyTooLarge')
})
