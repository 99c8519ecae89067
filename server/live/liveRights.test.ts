import type { Socket } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Topic } from '../deps'
import { documentRows, topicRows } from '../routesTable/testLiveRows'
import { bringAbout } from '../routesTable/testGiven'
import type { People } from '../routesTable/testPeople'
import { ROLES, type RoleName } from '../routesTable/testRow'
import { onASettledServer } from '../routesTable/testSettled'
import type { Snapshot } from '../routesTable/testSnapshot'
import type { TestHost } from '../testHost'
import { firstWord, openNudges, openSocket } from '../testSockets'

let host: TestHost
let people: People
let world: Snapshot
onASettledServer((settled) => ({ host, people, world } = settled))

/** Asks in everybody's name at once. */
async function everyone(ask: (role: RoleName) => Promise<string>): Promise<Record<string, string>> {
  const asked = ROLES.map(async (role) => [role, await ask(role)] as const)
  return Object.fromEntries(await Promise.all(asked))
}

describe('live documents', () => {
  const named = documentRows.map((row) => [row.name.slice(0, 40), row.given, row] as const)

  it.each(named)('%s, %s', async (_name, _given, row) => {
    await bringAbout(host.deps.db, row.given)
    const opened = await everyone(async (role) => {
      const socket = openSocket(host, people[role], row.name)
      const word = await firstWord(socket)
      socket.terminate()
      return word
    })
    await world.restore()
    expect(opened).toEqual(row.answers)
  })
})

describe('topics of nudges', () => {
  let pages: Record<RoleName, Socket>
  let heard: [RoleName, string][]
  beforeAll(() => {
    heard = []
    const opened = ROLES.map((role) => {
      const page = openNudges(host, people[role])
      page.on('nudge', (topic: string) => heard.push([role, topic]))
      return [role, page]
    })
    pages = Object.fromEntries(opened) as typeof pages
  })
  afterAll(() => {
    for (const page of Object.values(pages)) page.disconnect()
  })

  const follow = (topic: string) => (role: RoleName) =>
    pages[role].emitWithAck('follow', topic).then((allowed) => (allowed === true ? 'yes' : 'no'))

  it.each(topicRows.map((row) => [row.topic, row] as const))('%s', async (topic, row) => {
    expect(await everyone(follow(topic))).toEqual(row.answers)
    host.deps.nudge(topic as Topic)
    // An answer comes after everything that was sent to the same page before.
    await everyone(follow('no topic'))
    const told = ROLES.filter((role) => heard.some(([to, what]) => to === role && what === topic))
    expect(told).toEqual(ROLES.filter((role) => row.answers[role] === 'yes'))
  })
})
