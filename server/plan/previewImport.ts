import type { Actor, Deps } from '../deps'
import type { ImportPreview, Upload } from '../import/readImport'
import { authorizeImport, type ImportTarget } from './authorizeImport'

/**
 * Reads an upload as a plan and writes nothing.
 *
 * @throws Refusal of `authorizeImport` and `readImport`; `too_many`
 */
export async function previewImport(
  { db, limits, readImport }: Deps,
  actor: Actor,
  target: ImportTarget,
  upload: Upload,
): Promise<ImportPreview> {
  await authorizeImport(db, actor, target)
  await limits.take('importPerAccount', actor.accountId ?? '')
  return readImport(upload)
}
