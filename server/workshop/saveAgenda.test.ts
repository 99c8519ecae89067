import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AgendaFields } from './workshopFields'
import { readAgendaPaste } from './readAgendaPaste'
import { readWorkshop } from './readWorkshop'
import { saveAgenda } from './saveAgenda'
import { device, entered, testWorkshops, workshopOf } from './testWorkshops'

const deck = new URL('../../../shared/seeds/004_694f821fa8d9842f.txt', import.meta.url)
const golden = new URL('../../../shared/golden/workshop.json', import.meta.url)

type Golden = {
  objectives: { items: unknown[] }
  agenda: { items: { title: string; derived: { start: string; end: string | null } }[] }
  groupWork: { groups: { theme: string }[] }
}

describe('the agenda', () => {
  let world: Awaited<ReturnType<typeof testWorkshops>>
  let mari: Awaited<ReturnType<typeof world.account>>
  beforeAll(async () => {
    world = await testWorkshops()
    mari = await world.account('Mari')
  })
  afterAll(() => world.remove())

  it('is replaced whole, in its order, with people and sub-items', async () => {
    const { id } = await workshopOf(world.deps, mari)
    const speakers = [{ name: 'Mari Kuusk', role: 'nõunik' }]
    const talks: AgendaFields = {
      title: 'Ettekanded',
      start: '13:00',
      end: null,
      kind: 'talk',
      speakers,
      subItems: [{ text: 'Üks', speakers }],
    }
    const pause: AgendaFields = { ...talks, title: 'Paus', start: '14:00', end: '14:10' }
    await saveAgenda(world.deps, mari, id, { version: 1, items: [talks, pause] })
    const { agenda, groups, objectives } = await readWorkshop(world.deps, mari, id)
    expect(agenda).toMatchObject([{ ...talks, end: '14:00', endSource: 'next' }, pause])
    expect(objectives).toBe('Saada teada')
    expect(groups).toHaveLength(2)
    expect(world.nudged).toContain(`workshop:${id}`)
  })

  it('is kept where somebody else saved meanwhile', async () => {
    const { id } = await workshopOf(world.deps, mari)
    const save = () => saveAgenda(world.deps, mari, id, { version: 1, items: [] })
    await save()
    await expect(save()).rejects.toMatchObject({ code: 'conflict', params: { version: 2 } })
  })

  it('takes objectives and groups of a deck over, beside the groups there are', async () => {
    const { id, groupIds } = await workshopOf(world.deps, mari)
    const added = { name: 'Kolmas', theme: 'Uus teema', prompts: '', defaultChapter: '' }
    await saveAgenda(world.deps, mari, id, {
      version: 1,
      items: entered().agenda,
      objectives: 'Üks\nKaks',
      newGroups: [added],
    })
    const { groups, objectives } = await readWorkshop(world.deps, mari, id)
    expect(objectives).toBe('Üks\nKaks')
    expect(groups.slice(0, 2).map(({ id }) => id)).toEqual(groupIds)
    expect(groups[2]).toMatchObject({ ...added, boardId: expect.any(String) })
  })

  it('is read out of pasted text, and what was not understood is listed', async () => {
    const text =
      'Ajakava\n9.30 Kogunemine\nkell 10 Loeng (Mari Kuusk)\n\n\n\nHoopis muu jutt siin\n'
    const paste = await readAgendaPaste(world.deps, mari, text)
    expect(paste.items.map(({ start, end }) => [start, end])).toEqual([
      ['09:30', '10:00'],
      ['10:00', null],
    ])
    expect(paste.leftOver.map(({ text }) => text)).toEqual(['Hoopis muu jutt siin'])
    expect(paste).toMatchObject({ groups: [], objectives: '' })
  })

  it.skipIf(!existsSync(deck))('is read out of a whole deck (needs ../shared)', async () => {
    const expected = JSON.parse(readFileSync(golden, 'utf8')) as Golden
    const paste = await readAgendaPaste(world.deps, mari, readFileSync(deck, 'utf8'))
    expect(paste.items.map(({ title, start, end }) => ({ title, start, end }))).toEqual(
      expected.agenda.items.map(({ title, derived: { start, end } }) => ({ title, start, end })),
    )
    expect(paste.objectives.split('\n')).toHaveLength(expected.objectives.items.length)
    expect(paste.groups.map(({ theme }) => theme)).toEqual(
      expected.groupWork.groups.map(({ theme }) => theme),
    )
  })

  it('is not read out of megabytes, nor for whoever is not signed in', async () => {
    const huge = 'x'.repeat(10_000_000)
    await expect(readAgendaPaste(world.deps, mari, huge)).rejects.toMatchObject({
      code: 'too_large',
    })
    await expect(readAgendaPaste(world.deps, device(), 'Ajakava')).rejects.toMatchObject({
      code: 'unauthenticated',
    })
  })
})
