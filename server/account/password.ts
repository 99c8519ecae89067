import { hash, verify } from '@node-rs/argon2'

/** OWASP's smallest advised cost for argon2id, which is this library's default algorithm. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The argon2id hash of a password, with its salt and cost in it. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST)
}

/** Made once, so that an unknown e-mail takes as long to refuse as a wrong password. */
let nobody: Promise<string> | null = null

/** Whether the password is the right one; false, after the same work, where there is no hash. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password')
  const right = await verify(stored ?? (await nobody), password)
  return stored !== null && right
}
