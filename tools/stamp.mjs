import {
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes something of sources where that was not done, was not finished, or a source has changed
 * since. The stamp has the time at which the making began and is written when it has ended, so what
 * changes meanwhile, or is made by halves, is made anew the next time.
 *
 * @param {{ stamp: string, outputs: string[], sources: string[] }} paths the stamp's file, what must
 *   be there, and what it is made of: files, or folders with everything in them but tests and `generated`
 * @param {() => Promise<void>} make
 * @returns {Promise<boolean>} whether anything was made
 */
export async function makeWhenStale({ stamp, outputs, sources }, make) {
  const isThere = [stamp, ...outputs].every((path) => existsSync(path))
  if (isThere && newest(sources) < statSync(stamp).mtimeMs) return false
  rmSync(stamp, { force: true })
  const begun = new Date()
  await make()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, '')
  utimesSync(stamp, begun, begun)
  return true
}

/** The time of the latest change in files and folders, in milliseconds; 0 where there is none. */
export function newest(paths) {
  return Math.max(0, ...paths.map(newestOf))
}

function newestOf(path) {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  const inner = readdirSync(path).filter((name) => name !== 'generated' && !name.includes('.test.'))
  return newest(inner.map((name) => `${path}/${name}`))
}
