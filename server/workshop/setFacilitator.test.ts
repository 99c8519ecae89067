import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../deps'
import { createOrganisation } from '../organisation/createOrganisation'
import { createPlan } from '../plan/createPlan'
import { addChapter } from '../plan/addChapter'
import { joinWorkshop } from './joinWorkshop'
import { readWorkshop } from './readWorkshop'
import { setFacilitator } from './setFacilitator'
import { device, testWorkshops, workshopOf } from './testWorkshops'

describe('the facilitators of a workshop', () => {
  let bed: Awaited<ReturnType<typeof testWorkshops>>
  beforeAll(async () => {
    bed = await testWorkshops()
  })
  afterAll(() => bed.remove())

  const emailOf = ({ accountId }: Actor) => `${accountId}@example.ee`
  const namesIn = async (actor: Actor, id: string) =>
    (await readWorkshop(bed.deps, actor, id)).facilitators.map(({ name }) => name)

  it('take one more by their address, once', async () => {
    const [ann, bea] = [await bed.account('Ann'), await bed.account('Bea')]
    const { id } = await workshopOf(bed.deps, ann)
    await expect(readWorkshop(bed.deps, bea, id)).rejects.toMatchObject({ code: 'not_found' })
    const add = () => setFacilitator(bed.deps, ann, id, { email: emailOf(bea) })
    expect(await add()).toEqual({ left: false })
    await add()
    expect(await namesIn(bea, id)).toEqual(['Ann', 'Bea'])
    expect((await readWorkshop(bed.deps, bea, id)).roles).toEqual(['facilitator'])
    expect(bed.nudged).toContain(`workshop:${id}`)
  })

  it('stand in the order of the Estonian alphabet', async () => {
    const [tiit, dzanna] = [await bed.account('Tiit'), await bed.account('Žanna')]
    const { id } = await workshopOf(bed.deps, tiit)
    await setFacilitator(bed.deps, tiit, id, { email: emailOf(dzanna) })
    expect(await namesIn(tiit, id)).toEqual(['Žanna', 'Tiit'])
  })

  it('need an account', async () => {
    const ann = await bed.account('Ann')
    const { id } = await workshopOf(bed.deps, ann)
    await expect(
      setFacilitator(bed.deps, ann, id, { email: 'keegi@example.ee' }),
    ).rejects.toMatchObject({ code: 'invalid', reason: 'noAccountOf', params: { fields: 'email' } })
  })

  it('leave, but for the last one; whoever left is nobody there and their boards are closed', async () => {
    const [ann, bea] = [await bed.account('Ann'), await bed.account('Bea')]
    const { id } = await workshopOf(bed.deps, ann)
    await setFacilitator(bed.deps, ann, id, { email: emailOf(bea) })
    bed.rechecked.length = 0
    expect(await setFacilitator(bed.deps, bea, id, { email: emailOf(ann), remove: true })).toEqual({
      left: false,
    })
    expect(bed.rechecked).toHaveLength(2)
    await expect(readWorkshop(bed.deps, ann, id)).rejects.toMatchObject({ code: 'not_found' })
    const last = setFacilitator(bed.deps, bea, id, { email: emailOf(bea), remove: true })
    await expect(last).rejects.toMatchObject({ code: 'conflict', reason: 'lastFacilitator' })
    expect(await namesIn(bea, id)).toEqual(['Bea'])
  })

  it('keep one when two leave at the same moment', async () => {
    const [ann, bea] = [await bed.account('Ann'), await bed.account('Bea')]
    const { id } = await workshopOf(bed.deps, ann)
    await setFacilitator(bed.deps, ann, id, { email: emailOf(bea) })
    const leave = (actor: Actor) =>
      setFacilitator(bed.deps, actor, id, { email: emailOf(actor), remove: true })
    const results = await Promise.allSettled([leave(ann), leave(bea)])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect(results[0]).toMatchObject({ value: { left: true } })
    expect(await namesIn(bea, id)).toEqual(['Bea'])
  })

  it('are named by no one else, and their addresses are shown to no participant', async () => {
    const [ann, stranger] = [await bed.account('Ann'), await bed.account('Võõras')]
    const { id, joinCode, groupIds } = await workshopOf(bed.deps, ann)
    const guest = device()
    const [group = ''] = groupIds
    await joinWorkshop(bed.deps, guest, joinCode, {
      name: 'Osaleja',
      municipality: { other: 'Küla' },
      group: { id: group },
    })
    expect((await readWorkshop(bed.deps, guest, id)).facilitators).toEqual([])
    const change = { email: emailOf(stranger) }
    await expect(setFacilitator(bed.deps, guest, id, change)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(setFacilitator(bed.deps, stranger, id, change)).rejects.toMatchObject({
      code: 'not_found',
    })
    expect(await namesIn(ann, id)).toEqual(['Ann'])
  })

  it('get no right to change the plan of a municipality by it', async () => {
    const [ann, bea] = [await bed.account('Ann'), await bed.account('Bea')]
    const { id: organisationId } = await createOrganisation(bed.deps, ann, { name: 'Salu vald' })
    const plan = await createPlan(bed.deps, ann, organisationId, { title: 'Avatud vald' })
    const { id } = await workshopOf(bed.deps, ann, { municipalities: ['Salu vald'] })
    await setFacilitator(bed.deps, ann, id, { email: emailOf(bea) })
    const write = (actor: Actor) => addChapter(bed.deps, actor, plan.id, { title: 'Noored' })
    await expect(write(bea)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(write(ann)).resolves.toBeDefined()
  })
})
