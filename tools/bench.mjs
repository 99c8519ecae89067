/**
 * Bundles a program of `bench/` and runs it: `node tools/bench.mjs crash --rounds 100`. It goes below
 * node_modules, where it finds its packages.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'
import { installPeersWhenMissing, installWhenMissing } from './install.mjs'

const root = new URL('..', import.meta.url).pathname
const [name, ...rest] = process.argv.slice(2)
installWhenMissing()
if (name === 'collab') installPeersWhenMissing()
const outfile = join(root, `node_modules/.cache/bench/${name}/main.mjs`)
await bundle({ entryPoints: [`bench/${name}/main.ts`], outfile })
const { status } = spawnSync(process.execPath, [outfile, ...rest], {
  stdio: 'inherit',
  env: { ...process.env, KAVALAUD_ROOT: root },
})
process.exit(status ?? 1)
