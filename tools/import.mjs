/** `npm run -s import -- FILE [--json]`: shows how a plan is read. Writes no data, starts no server. */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { bundleCommand } from './bundleCommand.mjs'

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

const { runImport } = await import(await bundleCommand('import', 'server/import/cli.ts'))
const args = process.argv
  .slice(2)
  .map((arg) => (arg.startsWith('--') ? arg : resolve(calledFrom, arg)))
process.exitCode = await runImport(args, {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
})
