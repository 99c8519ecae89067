import { Refusal } from '../../domain/refusal'
import { readJoinCode } from '../../domain/workshop/joinCode'
import type { Workshop } from '../../prisma/generated/client'
import type { Actor, Deps } from '../deps'

/**
 * The workshop of a typed code. A device that guesses is slowed down, and so are all together who
 * guess with ever new devices; the right code costs nothing.
 *
 * @throws Refusal `not_found` where no workshop has the code, `too_many` after too many wrong ones
 */
export async function findByCode(
  { db, limits }: Deps,
  { deviceHash }: Actor,
  typed: string,
): Promise<Workshop> {
  const device = deviceHash ?? 'none'
  // Taken before the code is looked up: guesses that come all at once would else all be looked up.
  await limits.take('wrongCodePerDevice', device)
  await limits.beforeCode()
  const joinCode = readJoinCode(typed)
  const found = joinCode && (await db.workshop.findUnique({ where: { joinCode } }))
  if (!found) {
    await limits.countWrongCode()
    throw new Refusal('not_found', 'codeUnknown')
  }
  await limits.giveBack('wrongCodePerDevice', device)
  return found
}
