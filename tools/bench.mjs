/**
 * Bundles a program of `bench/` and runs it: `node tools/bench.mjs crash --rounds 100`. It goes below
 * node_modules, where it finds its packages.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'esbuild'
import { installPeersWhenMissing } from './install.mjs'

const root = new URL('..', import.meta.url).pathname
const [name, ...rest] = process.argv.slice(2)
if (name === 'collab') installPeersWhenMissing()
const outfile = join(root, `node_modules/.cache/bench/${name}/main.mjs`)
await build({
  absWorkingDir: root,
  entryPoints: [`bench/${name}/main.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
})
const { status } = spawnSync(process.execPath, [outfile, ...rest], {
  stdio: 'inherit',
  env: { ...process.env, KAVALAUD_ROOT: root },
})
process.exit(status ?? 1)
