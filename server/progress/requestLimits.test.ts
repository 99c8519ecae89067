import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLimits } from '../limits'
import { planTestbed, type PlanTestbed } from '../plan/planTestbed'
import { onDevice } from '../testWorld'
import { addProgress } from './addProgress'
import { answerRequest } from './answerRequest'
import { askedParty } from './askedTestbed'
import { openRequest } from './openRequest'

const reported = { text: 'Ruum on avatud', status: 'done', evidence: '' } as const

describe('what a request by link takes', () => {
  let bed: PlanTestbed
  beforeAll(async () => {
    bed = await planTestbed()
  })
  afterAll(() => bed.remove())

  it('is one report of a form that was sent twice, and all that was said anew', async () => {
    const { editor, planId, ids, link } = await askedParty(bed)
    const [activityId = ''] = ids
    const phone = onDevice('double')
    await openRequest(bed.deps, phone, link.token)
    const send = (more = {}) =>
      answerRequest(bed.deps, phone, link.id, [{ activityId, ...reported, ...more }])
    const count = () => bed.db.progressReport.count({ where: { activityId } })
    expect([await send(), await send({ text: ` ${reported.text} ` }), await count()]).toEqual([
      { added: 1 },
      { added: 1 },
      1,
    ])
    await send({ status: null })
    await send({ status: null, evidence: 'https://vald.ee/ruum' })
    expect(await count()).toBe(3)
    const ours = { activityId, status: null, text: 'Uks on kinni', period: '', evidence: '' }
    await addProgress(bed.deps, editor, planId, { ...ours, public: true })
    await send({ status: null, evidence: 'https://vald.ee/ruum' })
    expect(await count()).toBe(5)
  })

  it('is twenty reports on one activity, however many browsers send them', async () => {
    const { ids, link } = await askedParty(bed)
    const [first = '', , third = ''] = ids
    const send = async (nth: number, activityId = first) => {
      const deps = { ...bed.deps, limits: createLimits() }
      const phone = onDevice(`flood ${nth}`)
      await openRequest(deps, phone, link.token)
      const told = { ...reported, text: `Ülevaade ${nth}` }
      return answerRequest(deps, phone, link.id, [{ activityId, ...told }])
    }
    for (let nth = 0; nth < 20; nth += 1) await send(nth)
    const full = { code: 'conflict', reason: 'reportsFull', params: { max: 20 } }
    await expect(send(20)).rejects.toMatchObject(full)
    expect(await send(19)).toEqual({ added: 1 })
    expect(await send(20, third)).toEqual({ added: 1 })
    expect(await bed.db.progressReport.count({ where: { activityId: first } })).toBe(20)
  })

  it('is forty forms in a while, from whatever browsers', async () => {
    const { ids, link } = await askedParty(bed)
    const [activityId = ''] = ids
    const phones = [onDevice('this'), onDevice('that')]
    for (const phone of phones) await openRequest(bed.deps, phone, link.token)
    const send = (nth: number) => {
      const [phone = onDevice('none')] = phones.slice(nth % 2)
      return answerRequest(bed.deps, phone, link.id, [{ activityId, ...reported }])
    }
    for (let nth = 0; nth < 40; nth += 1) await send(nth)
    await expect(send(40)).rejects.toMatchObject({ code: 'too_many', reason: 'tooMany' })
  })
})
