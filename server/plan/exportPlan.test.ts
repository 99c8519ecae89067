import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SAMPLE_LABELS } from '../export/sampleLabels'
import { addActivity } from './addActivity'
import { exportPlan, type ExportPlan } from './exportPlan'
import { importPlan } from './importPlan'
import { loadPlan } from './loadPlan'
import { planTestbed, type PlanTestbed } from './planTestbed'
import { previewImport } from './previewImport'

const orders: ExportPlan[] = [
  { format: 'docx', language: 'et', labels: SAMPLE_LABELS },
  { format: 'csv' },
  { format: 'json' },
]

describe('exportPlan', () => {
  let bed: PlanTestbed
  beforeAll(async () => {
    bed = await planTestbed()
  })
  afterAll(() => bed.remove())

  const filled = async () => {
    const made = await bed.filledPlan([[], ['Korraldame rahvakoosolekuid kord kvartalis']])
    const [chapterId = ''] = made.chapterIds
    await addActivity(bed.deps, made.editor, made.planId, {
      chapterId,
      text: 'Avaldame lepingute registri',
      deadlineRaw: '31. detsember 2027',
      parties: 'Sekretär, IT-juht',
    })
    return made
  }

  it.each(orders)('gives a $format that reads back as the same plan', async (order) => {
    const { editor, organisationId, planId } = await filled()
    const { bytes, name } = await exportPlan(bed.deps, editor, planId, order)
    expect(name).toMatch(new RegExp(`^Vald-.*-Avatud-vald\\.${order.format}$`))
    const target = { organisationId }
    const { source } = await previewImport(bed.deps, editor, target, { bytes, name })
    const copy = await importPlan(bed.deps, editor, target, { source, title: 'Koopia' })
    const [before, after] = [await content(planId), await content(copy.planId)]
    expect(after).toEqual(before)
  })

  async function content(planId: string) {
    const { chapters } = await loadPlan(bed.db, planId)
    return chapters.map(({ title, activities }) => ({
      title,
      activities: activities.map(({ number, text, deadlineRaw, deadline, parties, status }) => ({
        number,
        text,
        deadlineRaw,
        deadline,
        parties,
        status,
      })),
    }))
  }

  it('is refused to a stranger', async () => {
    const { planId } = await filled()
    await expect(
      exportPlan(bed.deps, await bed.account('Võõras'), planId, { format: 'csv' }),
    ).rejects.toMatchObject({ code: 'not_found', reason: 'noPlan' })
  })
})
