import { readFile, readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { bringAbout } from './routesTable/testGiven'
import type { People } from './routesTable/testPeople'
import { ROLES, nameOf, type RoleName, type Row } from './routesTable/testRow'
import { rows } from './routesTable/testRows'
import { onASettledServer } from './routesTable/testSettled'
import type { Snapshot } from './routesTable/testSnapshot'
import { ask } from './routesTable/testWalk'
import type { TestHost } from './testHost'

describe('the table of routes', () => {
  let host: TestHost
  let people: People
  let world: Snapshot
  onASettledServer((settled) => ({ host, people, world } = settled))

  it('has a row for every page and loader, and for every action', () => {
    const missing = Object.values(host.build.routes).flatMap((route) => {
      const own = rows.filter(({ route: id }) => id === route?.id)
      const gets = own.some(({ form }) => form === null)
      const posts = own.some(({ form }) => form !== null)
      return [
        gets ? [] : [`${route?.id} GET`],
        posts || !route?.module.action ? [] : [`${route.id} POST`],
      ].flat()
    })
    expect(missing).toEqual([])
  })

  it('has no row for a route that is gone', () => {
    const ids = Object.keys(host.build.routes)
    expect(rows.filter(({ route }) => !ids.includes(route))).toEqual([])
  })

  it('has a row for every change that a form can ask for', async () => {
    const known = rows.map(({ form }) => form?.['intent'])
    expect((await intentsOfForms()).filter((intent) => !known.includes(intent))).toEqual([])
  })

  it('takes no form at a page that has none', async () => {
    const formless = rows.filter(
      ({ route, form }) => !form && !host.build.routes[route]?.module.action,
    )
    for (const { path } of formless.filter(({ route }) => route !== 'root')) {
      const response = await people.facilitator.post(path, new URLSearchParams({ intent: 'any' }))
      expect([path, response.status]).toEqual([path, 405])
    }
  })

  it.each(rows.map((row) => [nameOf(row), row] as const))('%s', async (_name, row) => {
    const walked = await walk(host, people, world, row)
    expect(walked).toEqual(row.answers)
  })
})

/** Every `intent` that a schema of the pages accepts, found in their sources. */
async function intentsOfForms(): Promise<string[]> {
  const app = new URL('../app/', import.meta.url)
  const files = (await readdir(app, { recursive: true })).filter((name) => /\.tsx?$/u.test(name))
  const sources = await Promise.all(files.map((name) => readFile(new URL(name, app), 'utf8')))
  const schemas = sources.flatMap((source) => [
    ...source.matchAll(/intent: z\.(?:literal|enum)\(([^)]*)\)/gu),
  ])
  return schemas.flatMap(([, names = '']) =>
    [...names.matchAll(/'(\w+)'/gu)].map(([, name = '']) => name),
  )
}

/** Walks a row as each role; what was accepted is taken back before the next one asks. */
async function walk(
  { deps: { db }, settled }: TestHost,
  people: People,
  world: Snapshot,
  row: Row,
): Promise<Record<RoleName, string>> {
  const answers = {} as Record<RoleName, string>
  await bringAbout(db, row.given)
  const before = await world.dump()
  const once = async (role: RoleName, as: 'page' | 'data') => {
    const status = await ask(people[role], row, as)
    if (isAccepted(row, status)) await settled()
    if (before === (await world.dump())) return isAccepted(row, status) ? `${status}=` : status
    await world.restore()
    await bringAbout(db, row.given)
    return isAccepted(row, status) ? status : `${status} but something was written`
  }
  for (const role of ROLES) {
    const [page, data] = [await once(role, 'page'), await once(role, 'data')]
    answers[role] = page === data ? page : `${page}/${data}`
  }
  await world.restore()
  return answers
}

const isAccepted = ({ form }: Row, status: string) => form !== null && /^[23]/.test(status)
