import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'

const root = new URL('..', import.meta.url).pathname

/**
 * Bundles a command, which takes a moment, and gives the file; renamed into place, so that two may do it at once.
 * esbuild is loaded here and not above, because it may have been installed only now.
 */
export async function bundleCommand(name, entry) {
  const { build } = await import('esbuild')
  const folder = join(root, 'build')
  const [made, place] = [join(folder, `${name}.${process.pid}.mjs`), join(folder, `${name}.mjs`)]
  mkdirSync(folder, { recursive: true })
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: made,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  })
  renameSync(made, place)
  return place
}
