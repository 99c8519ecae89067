import { planCsv } from '../../domain/export/planCsv'
import { planJson } from '../../domain/export/planJson'
import type { Language } from '../../domain/language'
import type { Plan } from '../../domain/plan/plan'
import { withPublicReports } from '../../domain/progress/publicReports'
import { authorizePlan } from '../authorize'
import type { Actor, Deps } from '../deps'
import { planDocx } from '../export/planDocx'
import { DOCX_TYPE, fileName, type ExportedFile } from '../export/exportedFile'
import type { PlanDocxLabels } from '../export/planDocxLabels'
import { loadPlan } from './loadPlan'

export type ExportFormat = 'docx' | 'csv' | 'json'

/** Only a document has a language; the other files are the same for every reader. */
export type ExportPlan =
  | { format: 'docx'; language: Language; labels: PlanDocxLabels }
  | { format: 'csv' }
  | { format: 'json' }

const TYPES: Record<ExportFormat, string> = {
  docx: DOCX_TYPE,
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

/**
 * The plan as it is now, as a file named after its organisation and title. A file goes round, so it
 * holds no report that is for the organisation alone.
 */
export async function exportPlan(
  { db }: Deps,
  actor: Actor,
  planId: string,
  order: ExportPlan,
): Promise<ExportedFile> {
  const plan = await db.$transaction(async (tx) => {
    await authorizePlan(tx, actor, planId, 'plan.export')
    return withPublicReports(await loadPlan(tx, planId))
  })
  return {
    bytes: await render(plan, order),
    name: fileName(`${plan.organisation} ${plan.title}`, order.format),
    type: TYPES[order.format],
  }
}

async function render(plan: Plan, order: ExportPlan): Promise<Uint8Array> {
  switch (order.format) {
    case 'docx':
      return planDocx(plan, order.language, order.labels)
    case 'csv':
      return new TextEncoder().encode(planCsv(plan))
    case 'json':
      return new TextEncoder().encode(planJson(plan))
  }
}
