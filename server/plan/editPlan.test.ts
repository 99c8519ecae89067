import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { editPlan } from './editPlan'
import { importPlan } from './importPlan'
import { planTestbed, type PlanTestbed } from './planTestbed'
import { readPlan } from './readPlan'
import { setOrganisationMember } from '../organisation/setOrganisationMember'

const empty = { body: '', date: '', sitting: '', agendaItem: '', instrument: '' }
const head = { title: 'Uus kava', preamble: 'Kava tehti koos.', approval: empty }

describe('the head of a plan', () => {
  let bed: PlanTestbed
  beforeAll(async () => {
    bed = await planTestbed()
  })
  afterAll(() => bed.remove())

  it('is saved with its approval header as far as it is known', async () => {
    const { editor, planId } = await bed.plan()
    const approval = { ...empty, body: ' Vallavolikogu ', instrument: 'Määrus nr 12' }
    const edit = { version: 1, title: ' Uus kava ', preamble: 'Esimene\n\nteine\n', approval }
    expect(await editPlan(bed.deps, editor, planId, edit)).toEqual({ version: 2 })
    const { plan, version } = await readPlan(bed.deps, editor, planId)
    expect(version).toBe(2)
    expect(plan).toMatchObject({
      title: 'Uus kava',
      preamble: 'Esimene\n\nteine',
      approval: { ...empty, body: 'Vallavolikogu', instrument: 'Määrus nr 12' },
    })
    expect(bed.nudged).toContain(`plan:${planId}`)
  })

  it('has no approval header once its fields are emptied', async () => {
    const { editor, planId } = await bed.plan()
    const approval = { ...empty, body: 'Vallavolikogu' }
    await editPlan(bed.deps, editor, planId, { ...head, version: 1, approval })
    await editPlan(bed.deps, editor, planId, {
      ...head,
      version: 2,
      approval: { ...empty, date: '  ' },
    })
    expect((await readPlan(bed.deps, editor, planId)).plan.approval).toBeNull()
  })

  it('is not overwritten by whoever saw an older one: the refusal says what is there', async () => {
    const { editor, planId } = await bed.plan()
    const approval = { ...empty, date: '1. juuni 2027' }
    await editPlan(bed.deps, editor, planId, { ...head, version: 1, approval })
    const late = editPlan(bed.deps, editor, planId, { ...head, title: 'Minu kava', version: 1 })
    await expect(late).rejects.toMatchObject({
      code: 'conflict',
      reason: 'planChanged',
      params: { version: 2, title: head.title, preamble: head.preamble, ...approval },
    })
    expect((await readPlan(bed.deps, editor, planId)).plan.title).toBe(head.title)
  })

  it('is not overwritten by whoever began before a document was imported', async () => {
    const { editor, planId } = await bed.plan()
    const text = 'Noored\n1.1\nAvame noortele ühise ruumi\n2027\nnoorsootöötaja'
    await importPlan(bed.deps, editor, { planId }, { source: { kind: 'text', text } })
    const late = editPlan(bed.deps, editor, planId, { ...head, version: 1 })
    await expect(late).rejects.toMatchObject({ reason: 'planChanged' })
  })

  it('keeps a title', async () => {
    const { editor, planId } = await bed.plan()
    const untitled = editPlan(bed.deps, editor, planId, { ...head, title: ' ', version: 1 })
    await expect(untitled).rejects.toMatchObject({ code: 'invalid', params: { fields: 'title' } })
  })

  it('is for editors alone, while the plan is being made', async () => {
    const { editor, organisationId, planId } = await bed.plan()
    const [secretary, stranger] = [await bed.account('Sekretär'), await bed.account('Võõras')]
    const { email } = secretary
    await setOrganisationMember(bed.deps, editor, organisationId, { email, role: 'secretary' })
    const edit = { ...head, version: 1 }
    await expect(editPlan(bed.deps, secretary, planId, edit)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(editPlan(bed.deps, stranger, planId, edit)).rejects.toMatchObject({
      code: 'not_found',
    })
    await bed.db.plan.update({ where: { id: planId }, data: { state: 'approved' } })
    await expect(editPlan(bed.deps, editor, planId, edit)).rejects.toMatchObject({
      code: 'conflict',
    })
  })
})
