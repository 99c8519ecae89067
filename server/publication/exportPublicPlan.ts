import { planCsv } from '../../domain/export/planCsv'
import { planJson } from '../../domain/export/planJson'
import { filterPlan, type PlanFilter } from '../../domain/plan/planFilter'
import type { Deps } from '../deps'
import type { ExportedFile } from '../plan/exportPlan'
import { findPublished } from './findPublished'
import { loadPublished } from './readPublicPlan'

const FORMATS = {
  json: { type: 'application/json; charset=utf-8', render: planJson },
  csv: { type: 'text/csv; charset=utf-8', render: planCsv },
} as const

export type PublicFormat = keyof typeof FORMATS

/**
 * The published plan as a file, with what the filter lets through: the same that the page shows.
 *
 * @throws Refusal `not_found` where nothing is published under the name
 */
export async function exportPublicPlan(
  { db }: Deps,
  slug: string,
  format: PublicFormat,
  filter: PlanFilter = {},
): Promise<ExportedFile> {
  const plan = await db.$transaction(async (tx) => loadPublished(tx, await findPublished(tx, slug)))
  const { type, render } = FORMATS[format]
  const bytes = new TextEncoder().encode(render(filterPlan(plan, filter)))
  return { bytes, name: `${slug}.${format}`, type }
}
