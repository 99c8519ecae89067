import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { editWorkshop } from './editWorkshop'
import { joinWorkshop } from './joinWorkshop'
import { readWorkshop } from './readWorkshop'
import { readWorkshopForEdit } from './readWorkshopForEdit'
import { device, entered, group, testWorkshops, workshopOf } from './testWorkshops'

describe('editWorkshop', () => {
  let world: Awaited<ReturnType<typeof testWorkshops>>
  beforeAll(async () => {
    world = await testWorkshops()
  })
  afterAll(() => world.remove())

  it('saves every field, keeps the groups that stay and their boards', async () => {
    const mari = await world.account('Mari')
    const { id, groupIds } = await workshopOf(world.deps, mari)
    const [first = '', second = ''] = groupIds
    const boards = await world.db.board.findMany({ where: { workshopId: id } })
    await editWorkshop(world.deps, mari, id, {
      ...entered({ title: 'Teine pealkiri', date: '2026-06-01', timeZone: 'Europe/Riga' }),
      version: 1,
      municipalities: ['Haava vald'],
      groups: [group('Uus'), group('Eelarve 2', second)],
    })
    const after = await readWorkshopForEdit(world.deps, mari, id)
    expect(after).toMatchObject({
      title: 'Teine pealkiri',
      date: '2026-06-01',
      timeZone: 'Europe/Riga',
      version: 2,
      municipalities: ['Haava vald'],
    })
    expect(after.groups.map(({ name }) => name)).toEqual(['Uus', 'Eelarve 2'])
    expect(after.groups[1]?.id).toBe(second)
    expect(after.agenda).toHaveLength(3)
    const kept = await world.db.board.findMany({ where: { workshopId: id } })
    expect(kept).toHaveLength(2)
    const gone = boards.find(({ groupId }) => groupId === first)
    expect(kept.map(({ id }) => id)).not.toContain(gone?.id)
    expect(world.rechecked).toContain(`${gone?.id}.cards`)
    expect(world.nudged).toContain(`workshop:${id}`)
  })

  it('refuses who began before somebody else saved, and changes nothing', async () => {
    const mari = await world.account('Mari')
    const { id, groupIds } = await workshopOf(world.deps, mari)
    const groups = groupIds.map((groupId) => group('Sama', groupId))
    const save = (title: string) =>
      editWorkshop(world.deps, mari, id, { ...entered({ title }), groups, version: 1 })
    await save('Esimene')
    await expect(save('Teine')).rejects.toMatchObject({
      code: 'conflict',
      reason: 'workshopChanged',
      params: { version: 2 },
    })
    expect((await readWorkshop(world.deps, mari, id)).title).toBe('Esimene')
  })

  it('does not move past its homework or its seminar, and changes nothing then', async () => {
    const mari = await world.account('Mari')
    const { id, groupIds } = await workshopOf(world.deps, mari)
    const groups = groupIds.map((groupId) => group('Sama', groupId))
    const moveTo = (date: string, version: number) =>
      editWorkshop(world.deps, mari, id, { ...entered({ date, title: date }), groups, version })
    const days = { opensOn: '2026-05-20', dueOn: '2026-06-10', handedOutAt: world.deps.now() }
    await world.db.assignment.create({ data: { workshopId: id, instructions: '', ...days } })
    const seminar = { workshopId: id, date: '2026-05-15', start: '10:00', end: '12:00' }
    await world.db.seminar.create({ data: { id, ...seminar } })
    await expect(moveTo('2026-05-21', 1)).rejects.toMatchObject({
      code: 'invalid',
      reason: 'workshopAfterHomework',
      params: { fields: 'date', date: '20.05.2026' },
    })
    await expect(moveTo('2026-05-16', 1)).rejects.toMatchObject({
      code: 'invalid',
      reason: 'workshopAfterSeminar',
      params: { fields: 'date', date: '15.05.2026' },
    })
    const before = await readWorkshopForEdit(world.deps, mari, id)
    expect(before).toMatchObject({ date: '2026-05-12', title: 'Avatud vald', version: 1 })
    await moveTo('2026-05-15', 1)
    // What an older version let stand is no reason to refuse another change.
    await world.db.seminar.update({ where: { workshopId: id }, data: { date: '2026-05-01' } })
    await moveTo('2026-05-15', 2)
  })

  it('keeps a group that has people or cards, and the whole workshop with it', async () => {
    const mari = await world.account('Mari')
    const { id, joinCode, groupIds } = await workshopOf(world.deps, mari)
    const [first = '', second = ''] = groupIds
    const municipality = { other: 'Kase vald' }
    const anu = { name: 'Anu', municipality, group: { id: first } }
    await joinWorkshop(world.deps, device(), joinCode, anu)
    const board = await world.db.board.findFirstOrThrow({ where: { groupId: second } })
    const card = { id: 'c1', kind: 'draft', text: 'Sedel', sortKey: 'a0', hash: 'h' }
    await world.db.card.create({ data: { ...card, boardId: board.id } })
    for (const kept of [first, second]) {
      const edit = { ...entered({ title: 'Muu' }), version: 1, groups: [group('Alles', kept)] }
      await expect(editWorkshop(world.deps, mari, id, edit)).rejects.toMatchObject({
        reason: 'groupInUse',
      })
    }
    const after = await readWorkshopForEdit(world.deps, mari, id)
    expect(after).toMatchObject({ title: 'Avatud vald', version: 1 })
    expect(after.groups.map(({ used }) => used)).toEqual([true, true])
  })

  it('leaves a participant the name of a municipality that goes', async () => {
    const mari = await world.account('Mari')
    const { id, joinCode, groupIds } = await workshopOf(world.deps, mari, {
      municipalities: ['Männi vald', 'Kuuse vald'],
    })
    const page = await readWorkshop(world.deps, mari, id)
    const municipality = { id: page.municipalities[0]?.id ?? '' }
    await joinWorkshop(world.deps, device(), joinCode, { name: 'Anu', municipality, group: 'even' })
    await editWorkshop(world.deps, mari, id, {
      ...entered(),
      version: 1,
      municipalities: ['KUUSE vald'],
      groups: groupIds.map((groupId) => group('Sama', groupId)),
    })
    const after = await readWorkshop(world.deps, mari, id)
    expect(after.groups[0]?.members).toMatchObject([{ name: 'Anu', municipality: 'Männi vald' }])
    expect(after.municipalities).toMatchObject([
      { id: page.municipalities[1]?.id, name: 'KUUSE vald' },
    ])
    expect(after.municipalities[0]?.organisationId).toBe(page.municipalities[1]?.organisationId)
  })

  it('is for its facilitators alone', async () => {
    const [mari, juri] = [await world.account('Mari'), await world.account('Jüri')]
    const { id, joinCode } = await workshopOf(world.deps, mari)
    const anu = device()
    await joinWorkshop(world.deps, anu, joinCode, {
      name: 'Anu',
      municipality: { other: 'Kase vald' },
      group: 'even',
    })
    const edit = (actor: typeof anu) =>
      editWorkshop(world.deps, actor, id, { ...entered(), version: 1 })
    await expect(edit(juri)).rejects.toMatchObject({ code: 'not_found' })
    await expect(edit(anu)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(readWorkshopForEdit(world.deps, anu, id)).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
