import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyWorkshop } from './copyWorkshop'
import { joinWorkshop } from './joinWorkshop'
import { listWorkshops } from './listWorkshops'
import { readWorkshop } from './readWorkshop'
import { setWorkshopState } from './setWorkshopState'
import { device, testWorkshops, workshopOf } from './testWorkshops'

describe('copyWorkshop', () => {
  let world: Awaited<ReturnType<typeof testWorkshops>>
  beforeAll(async () => {
    world = await testWorkshops()
  })
  afterAll(() => world.remove())

  it('copies what was set up, under a new code, without people and content', async () => {
    const mari = await world.account('Mari')
    const { id, joinCode } = await workshopOf(world.deps, mari, { municipalities: ['Haava vald'] })
    await joinWorkshop(world.deps, device(), joinCode, {
      name: 'Anu',
      municipality: { other: 'Kase vald' },
      group: 'even',
    })
    const board = await world.db.board.findFirstOrThrow({ where: { workshopId: id } })
    const card = { id: 'c1', kind: 'draft', text: 'Sedel', sortKey: 'a0', hash: 'h' }
    await world.db.card.create({ data: { ...card, boardId: board.id } })
    await setWorkshopState(world.deps, mari, id, 'frozen')

    const copy = await copyWorkshop(world.deps, mari, id, { title: 'Teine', date: '2026-06-02' })
    const [one, two] = [
      await readWorkshop(world.deps, mari, id),
      await readWorkshop(world.deps, mari, copy.id),
    ]
    expect(two).toMatchObject({ title: 'Teine', date: '2026-06-02', state: 'open', me: null })
    expect(two.joinCode).not.toBe(one.joinCode)
    const content = ({ agenda, groups, municipalities, place, objectives }: typeof one) => ({
      place,
      objectives,
      agenda: agenda.map((item) => ({ ...item, id: '' })),
      groups: groups.map(({ name, theme, prompts }) => [name, theme, prompts]),
      municipalities: municipalities.map(({ name, organisationId }) => [name, organisationId]),
    })
    expect(content(two)).toEqual(content(one))
    expect(two.groups.flatMap(({ members }) => members)).toEqual([])
    const boards = two.groups.map(({ boardId }) => boardId ?? '')
    expect(boards).not.toContain(board.id)
    expect(await world.db.card.count({ where: { boardId: { in: boards } } })).toBe(0)
    const listed = await listWorkshops(world.deps, mari)
    expect(listed.facilitated.map(({ title }) => title)).toEqual(['Teine', 'Avatud vald'])
    expect(listed.facilitated.map(({ participants }) => participants)).toEqual([0, 1])
  })

  it('is refused to whoever is nobody in it', async () => {
    const [mari, juri] = [await world.account('Mari'), await world.account('Jüri')]
    const { id } = await workshopOf(world.deps, mari)
    const copy = copyWorkshop(world.deps, juri, id, { title: 'Minu', date: '2026-06-02' })
    await expect(copy).rejects.toMatchObject({ code: 'not_found' })
    expect((await listWorkshops(world.deps, juri)).facilitated).toEqual([])
  })
})
