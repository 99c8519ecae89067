import { planCsv } from '../../domain/export/planCsv'
import { publicPlanJson, type BesidePlan } from '../../domain/export/planJson'
import type { Plan } from '../../domain/plan/plan'
import { filterPlan, type PlanFilter } from '../../domain/plan/planFilter'
import type { Deps } from '../deps'
import type { ExportedFile } from '../export/exportedFile'
import { findPublished } from './findPublished'
import { loadPublished, readBeside } from './readPublicPlan'

const FORMATS = {
  json: { type: 'application/json; charset=utf-8', render: publicPlanJson },
  csv: {
    type: 'text/csv; charset=utf-8',
    render: (plan: Plan, { origins }: BesidePlan) => planCsv(plan, origins),
  },
} as const

export type PublicFormat = keyof typeof FORMATS

/**
 * The published plan as a file, with what the filter lets through: the same that the page shows, with
 * the origin of each activity. A table has a row for each activity of the plan, so joint projects, whose
 * activities are none of it, are in the JSON alone.
 *
 * @throws Refusal `not_found` where nothing is published under the name
 */
export async function exportPublicPlan(
  { db }: Deps,
  slug: string,
  format: PublicFormat,
  filter: PlanFilter = {},
): Promise<ExportedFile> {
  const { plan, beside } = await db.$transaction(async (tx) => {
    const found = await findPublished(tx, slug)
    const plan = await loadPublished(tx, found)
    return { plan, beside: await readBeside(tx, found, plan, filter) }
  })
  const { type, render } = FORMATS[format]
  const bytes = new TextEncoder().encode(render(filterPlan(plan, filter), beside))
  return { bytes, name: `${slug}.${format}`, type }
}
