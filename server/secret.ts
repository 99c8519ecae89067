import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** As many characters as a secret that is given must have. */
const SHORTEST = 32

/**
 * The secret that signs cookies: the one given, else the one kept in the data folder, made and kept
 * there (readable by its owner only) at the first start. What a full disk left of one is none.
 */
export function sessionSecret(given: string | undefined, dataDir: string): string {
  if (given) return given
  const file = join(dataDir, 'session-secret')
  mkdirSync(dataDir, { recursive: true })
  if (readKept(file).length < SHORTEST) keep(file, randomBytes(32).toString('hex'))
  chmodSync(file, 0o600)
  return readKept(file)
}

const readKept = (file: string): string =>
  existsSync(file) ? readFileSync(file, 'utf8').trim() : ''

/** The file has its name only once it is whole. */
function keep(file: string, secret: string): void {
  writeFileSync(`${file}.new`, secret, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
