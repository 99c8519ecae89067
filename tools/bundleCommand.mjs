import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'

const root = new URL('..', import.meta.url).pathname

/** Bundles a command, which takes a moment, and gives the file; renamed into place, so that two may do it at once. */
export async function bundleCommand(name, entry) {
  const folder = join(root, 'build')
  const [made, place] = [join(folder, `${name}.${process.pid}.mjs`), join(folder, `${name}.mjs`)]
  mkdirSync(folder, { recursive: true })
  await bundle({ entryPoints: [entry], outfile: made })
  renameSync(made, place)
  return place
}
