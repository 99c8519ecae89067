import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** With what the folder begins, inside the data folder, in which a backup is unpacked; it goes when everything is in its place. */
export const RESTORING = '.restoring-'

/**
 * A server that starts where a restore was broken off would have some of the data, and go on without the rest.
 *
 * @throws Error in words where there is such a rest of a restore
 */
export function refuseBrokenRestore(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : []
  const rest = names.find((name) => name.startsWith(RESTORING))
  if (rest === undefined) return
  throw new Error(
    `A restore into ${folder} was broken off, or goes on. Empty the folder and restore again; ${join(folder, rest)} is what is left of it.`,
  )
}
