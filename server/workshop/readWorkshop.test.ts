import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../deps'
import { newJoinCode } from './newJoinCode'
import { readJoinLink } from './readJoinLink'
import { readWorkshop } from './readWorkshop'
import { joinWorkshop } from './joinWorkshop'
import { setWorkshopState } from './setWorkshopState'
import { device, testWorkshops, workshopOf } from './testWorkshops'

const nobody: Actor = { accountId: null, deviceHash: null }

describe('readWorkshop', () => {
  let world: Awaited<ReturnType<typeof testWorkshops>>
  beforeAll(async () => {
    world = await testWorkshops()
  })
  afterAll(() => world.remove())

  it('marks the item that runs now, by the clock of the server in the zone of the workshop', async () => {
    const mari = await world.account('Mari')
    const wait = async (over: object) => {
      const { id } = await workshopOf(world.deps, mari, over)
      return (await readWorkshop(world.deps, mari, id)).agendaChangesIn
    }
    const current = async (over: { date?: string; timeZone?: string }) => {
      const { id } = await workshopOf(world.deps, mari, over)
      const page = await readWorkshop(world.deps, mari, id)
      return page.agenda.find(({ id }) => id === page.currentItemId)?.title ?? null
    }
    expect(await current({})).toBe('Rühmatöö')
    expect(await wait({})).toBe(2 * 60 * 60_000)
    expect(await current({ timeZone: 'Asia/Tokyo' })).toBe('Lõpp')
    expect(await current({ date: '2026-05-13' })).toBeNull()
  })

  it('shows a participant the people and the plans, and nothing to change', async () => {
    const mari = await world.account('Mari')
    const { id, joinCode } = await workshopOf(world.deps, mari, { municipalities: ['Kuuse vald'] })
    const { municipalities } = await readWorkshop(world.deps, mari, id)
    const organisationId = municipalities[0]?.organisationId ?? ''
    await world.db.plan.create({ data: { id: 'p1', organisationId, title: 'Kuuse kava' } })
    const phone = device()
    await joinWorkshop(world.deps, phone, joinCode, {
      name: 'Anu',
      municipality: { other: 'MTÜ Kase' },
      group: 'even',
    })
    const page = await readWorkshop(world.deps, phone, id)
    expect(page.roles).toEqual(['participant'])
    expect(page.me).toMatchObject({ name: 'Anu', groupId: page.groups[0]?.id })
    expect(page.groups[0]?.members).toMatchObject([{ name: 'Anu', municipality: 'MTÜ Kase' }])
    expect(page.municipalities[0]?.plans).toEqual([{ id: 'p1', title: 'Kuuse kava' }])
    expect(await readJoinLink(world.deps, phone, id)).toEqual({ joinCode })
    await expect(setWorkshopState(world.deps, phone, id, 'closed')).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(newJoinCode(world.deps, phone, id)).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('does not exist for anybody else', async () => {
    const mari = await world.account('Mari')
    const { id } = await workshopOf(world.deps, mari)
    for (const actor of [device(), await world.account('Jüri'), nobody]) {
      const refused = { code: 'not_found' }
      await expect(readWorkshop(world.deps, actor, id)).rejects.toMatchObject(refused)
      await expect(readJoinLink(world.deps, actor, id)).rejects.toMatchObject(refused)
    }
  })
})
