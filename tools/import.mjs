/** `npm run -s import -- FILE [--json]`: shows how a plan is read. Writes no data, starts no server. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, renameSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = new URL('..', import.meta.url).pathname
const calledFrom = process.env['INIT_CWD'] ?? process.cwd()

// Only the reading may stand on the standard output, so what npm says goes to the other one.
const install =
  "import('./tools/install.mjs').then(({ installWhenMissing }) => installWhenMissing())"
const installed = spawnSync(process.execPath, ['-e', install], {
  cwd: root,
  stdio: ['ignore', 2, 2],
})
if (installed.status !== 0) process.exit(1)

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', () => process.exit(1))

const { runImport } = await import(await bundled())
const args = process.argv
  .slice(2)
  .map((arg) => (arg.startsWith('--') ? arg : resolve(calledFrom, arg)))
process.exitCode = await runImport(args, {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
})

/** Bundles the command, which takes a moment; renamed into place, so that two may do it at once. */
async function bundled() {
  const { build } = await import('esbuild')
  const folder = join(root, 'build')
  const [made, place] = [join(folder, `import.${process.pid}.mjs`), join(folder, 'import.mjs')]
  mkdirSync(folder, { recursive: true })
  await build({
    absWorkingDir: root,
    entryPoints: ['server/import/cli.ts'],
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
