import { extractRawText } from 'mammoth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NO_DECISION } from '../../domain/plan/approvalHeader'
import { SAMPLE_LABELS } from '../export/sampleLabels'
import { approvalTestbed, type ApprovalTestbed } from './approvalTestbed'
import { editPlan } from '../plan/editPlan'
import { exportPlan } from '../plan/exportPlan'
import { importPlan } from '../plan/importPlan'
import { readApprovalDesk } from './readApprovalDesk'
import { readPlan } from '../plan/readPlan'

const DOCUMENT = `KINNITATUD
Kase Vallavalitsuse
10.11.2022
istungi nr 4
protokollilise otsusega

Kase valla tegevuskava

1. Noored
1.1
Avame noortele ühise ruumi
2027
noorsootöötaja`

describe('the decision at the head of an imported plan', () => {
  let bed: ApprovalTestbed
  beforeAll(async () => {
    bed = await approvalTestbed()
  })
  afterAll(() => bed.remove())

  async function imported() {
    const made = await bed.withSecretary([])
    await importPlan(bed.deps, made.editor, { planId: made.planId }, { source: DOCUMENT })
    return made
  }

  const documentOf = async (planId: string, editor: Parameters<typeof readPlan>[1]) => {
    const order = { format: 'docx', language: 'et', labels: SAMPLE_LABELS } as const
    const { bytes } = await exportPlan(bed.deps, editor, planId, order)
    return (await extractRawText({ buffer: Buffer.from(bytes) })).value
  }

  it('is that of the plan in force, and claims nothing of the next one', async () => {
    const { planId, editor, secretary } = await imported()
    const { plan } = await readPlan(bed.deps, editor, planId)
    expect(plan.approval).toMatchObject({ date: '10.11.2022', inForce: true })
    const draft = await documentOf(planId, editor)
    expect(draft).toContain('KINNITATUD')
    expect(draft).toContain('Kase Vallavalitsuse')
    expect(draft).not.toContain('10.11.2022')
    await bed.submit(editor, planId)
    const { decision } = await readApprovalDesk(bed.deps, secretary, planId, null)
    expect(decision).toMatchObject({ bodyGenitive: 'Kase Vallavalitsuse', date: '', sitting: '' })
    await bed.approve(secretary, planId)
    const approved = await readPlan(bed.deps, editor, planId)
    expect(approved.plan.approval).toMatchObject({ date: '02.03.2026' })
    expect(approved.plan.approval?.inForce).toBeUndefined()
    expect(await documentOf(planId, editor)).toContain('02.03.2026 istungi nr 7')
  })

  it('stays that until somebody writes another', async () => {
    const { planId, editor } = await imported()
    const { plan, version } = await readPlan(bed.deps, editor, planId)
    const { inForce: _inForce, ...header } = plan.approval ?? NO_DECISION
    const head = { version, title: 'Uus pealkiri', preamble: '', approval: header }
    const renamed = await editPlan(bed.deps, editor, planId, head)
    expect((await readPlan(bed.deps, editor, planId)).plan.approval?.inForce).toBe(true)
    const next = { ...header, date: '24.11.2026' }
    await editPlan(bed.deps, editor, planId, { ...head, ...renamed, approval: next })
    expect((await readPlan(bed.deps, editor, planId)).plan.approval).toEqual(next)
    expect(await documentOf(planId, editor)).toContain('24.11.2026')
  })
})
