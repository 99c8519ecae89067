import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readJoinCode } from '../../domain/workshop/joinCode'
import { createWorkshop } from './createWorkshop'
import { readWorkshop } from './readWorkshop'
import { device, entered, testWorkshops } from './testWorkshops'

describe('createWorkshop', () => {
  let world: Awaited<ReturnType<typeof testWorkshops>>
  beforeAll(async () => {
    world = await testWorkshops()
  })
  afterAll(() => world.remove())

  it('makes a workshop whose facilitator is who made it, each group with its board', async () => {
    const mari = await world.account('Mari')
    const { id, joinCode } = await createWorkshop(world.deps, mari, entered())
    expect(readJoinCode(joinCode)).toBe(joinCode)

    const page = await readWorkshop(world.deps, mari, id)
    expect(page).toMatchObject({ title: 'Avatud vald', state: 'open', roles: ['facilitator'] })
    expect(page.agenda.map(({ start, end, endSource }) => [start, end, endSource])).toEqual([
      ['09:30', '09:45', 'written'],
      ['10:00', '12:00', 'next'],
      ['12:00', null, null],
    ])
    expect(page.groups.map(({ name }) => name)).toEqual(['Noored', 'Eelarve'])
    const boards = await world.db.board.findMany({ where: { workshopId: id } })
    expect(new Set(page.groups.map(({ boardId }) => boardId))).toEqual(
      new Set(boards.map(({ id }) => id)),
    )
    expect(boards).toHaveLength(2)
  })

  it('refuses who is not signed in, and writes nothing', async () => {
    const before = await world.db.workshop.count()
    await expect(createWorkshop(world.deps, device(), entered())).rejects.toMatchObject({
      code: 'unauthenticated',
    })
    expect(await world.db.workshop.count()).toBe(before)
  })

  it('joins municipalities only to organisations that the facilitator edits', async () => {
    const [mari, juri] = [await world.account('Mari'), await world.account('Jüri')]
    await createWorkshop(world.deps, juri, entered({ municipalities: ['Kase vald'] }))
    const municipalities = ['Haava vald', '  ', 'KASE  vald', 'haava vald', 'Männi linn']
    const { id } = await createWorkshop(world.deps, mari, entered({ municipalities }))

    const page = await readWorkshop(world.deps, mari, id)
    const found = page.municipalities.map(({ name, organisationId, editors }) => [
      name,
      organisationId !== null,
      editors,
    ])
    expect(found).toEqual([
      ['Haava vald', true, []],
      ['KASE  vald', false, ['Jüri']],
      ['Männi linn', true, []],
    ])
    const own = await world.db.organisationMember.findMany({ where: { accountId: mari.accountId } })
    expect(own.map(({ role }) => role)).toEqual(['editor', 'editor'])

    const again = await createWorkshop(world.deps, mari, entered({ municipalities }))
    const second = await readWorkshop(world.deps, mari, again.id)
    expect(second.municipalities[0]?.organisationId).toBe(page.municipalities[0]?.organisationId)
  })
})
