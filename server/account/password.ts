import { hash, verify } from '@node-rs/argon2'
import { createTurns } from './turns'

/** OWASP's smallest advised cost for argon2id, which is this library's default algorithm. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/**
 * Each takes a thread and 19 MiB for some hundredths of a second. Whoever tries passwords by the thousand,
 * under ever new addresses, is not to have all the threads that files are served by.
 */
const turns = createTurns(2, 100)

/** The argon2id hash of a password, with its salt and cost in it. */
export function hashPassword(password: string): Promise<string> {
  return turns.take(() => hash(password, COST))
}

/** Made once, so that an unknown e-mail takes as long to refuse as a wrong password. */
let nobody: Promise<string> | null = null

/** Whether the password is the right one; false, after the same work, where there is no hash. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password')
  const known = stored ?? (await nobody)
  const right = await turns.take(() => verify(known, password))
  return stored !== null && right
}
