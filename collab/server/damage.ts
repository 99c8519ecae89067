import type { OpenDocument } from './openDocument'
import type { RoomContext } from './roomContext'

/** What of a stored document could not be applied. */
export type Damage = Omit<OpenDocument, 'doc'>

/** Reports what of a stored document could not be read, and keeps those updates apart (DUR-5 in ../SPEC.md). */
export function reportDamage(
  doc: string,
  { leftOut, isSnapshotBad }: Damage,
  { log, onFault }: Pick<RoomContext, 'log' | 'onFault'>,
): void {
  if (isSnapshotBad) onFault(doc, new Error('The snapshot could not be applied.'))
  if (leftOut.length === 0) return
  onFault(doc, new Error(`Updates ${leftOut.join(', ')} could not be applied and are set aside.`))
  log.setAside(doc, leftOut, 'it cannot be applied').catch((error: unknown) => onFault(doc, error))
}
