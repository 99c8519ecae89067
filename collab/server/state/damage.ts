import type { RoomContext } from '../roomContext'

/** What of a stored document could not be applied: its snapshot, or the updates with these numbers. */
export type Damage = 'snapshot' | readonly number[]

/** Reports what of a stored document could not be read, and keeps it apart (DUR-5, DUR-7 in ../../SPEC.md). Resolves with whether that worked. */
export async function reportDamage(
  doc: string,
  damage: Damage,
  { log, observer, onFault }: Pick<RoomContext, 'log' | 'observer' | 'onFault'>,
): Promise<boolean> {
  const what = damage === 'snapshot' ? 'the snapshot' : `what has the numbers ${damage.join(', ')}`
  onFault(doc, new Error(`${what} could not be applied and is set aside`))
  observer?.damaged(doc, `${what} could not be applied`)
  try {
    if (damage === 'snapshot') await log.setSnapshotAside(doc, UNFIT)
    else await log.setAside(doc, damage, UNFIT)
    return true
  } catch (error) {
    onFault(doc, error)
    return false
  }
}

/** Reports what the log itself found damaged and did without; one reason for each thing. */
export function reportFound(
  doc: string,
  damage: readonly string[],
  { observer, onFault }: Pick<RoomContext, 'observer' | 'onFault'>,
): void {
  for (const what of damage) {
    onFault(doc, new Error(what))
    observer?.damaged(doc, what)
  }
}

const UNFIT = 'it cannot be applied'
