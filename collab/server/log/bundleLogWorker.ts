import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/**
 * Builds the writer thread's entry for tests, which run from source: a thread cannot be started from
 * TypeScript. It is put below node_modules, so that it finds its native package there.
 */
export async function bundleLogWorker(): Promise<{ url: URL; remove(): Promise<void> }> {
  const cache = fileURLToPath(new URL('../../../node_modules/.cache/', import.meta.url))
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(`${cache}log-worker-`)
  const outfile = `${folder}/sqliteLogWorker.mjs`
  await build({
    entryPoints: [fileURLToPath(new URL('sqliteLogWorker.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  })
  return { url: pathToFileURL(outfile), remove: () => rm(folder, { recursive: true, force: true }) }
}
