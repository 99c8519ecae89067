import { toPlanDraft, type PlanDraft } from '../../domain/import/planDraft'
import type { PlanSource } from '../../domain/import/planSource'
import { readPlan } from '../../domain/import/readPlan'
import type { Actor, Deps } from '../deps'
import { decodeSource } from '../import/decodeSource'
import { authorizeImport, type ImportTarget } from './authorizeImport'

/** An uploaded file, or a paste with an empty name. */
export type Upload = { bytes: Uint8Array; name: string }

/** What would be written, and the source to hand to `importPlan` when a person agrees. */
export type ImportPreview = { source: PlanSource; draft: PlanDraft }

/**
 * Reads an upload as a plan and writes nothing.
 *
 * @throws Refusal of `authorizeImport` and `decodeSource`; `too_many`
 */
export async function previewImport(
  { db, limits }: Deps,
  actor: Actor,
  target: ImportTarget,
  { bytes, name }: Upload,
): Promise<ImportPreview> {
  await authorizeImport(db, actor, target)
  await limits.take('importPerAccount', actor.accountId ?? '')
  const source = await decodeSource(bytes, name)
  return { source, draft: toPlanDraft(readPlan(source)) }
}
