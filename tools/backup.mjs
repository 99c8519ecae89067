/** `npm run backup -- FILE` and `npm run restore -- FILE`: everything that is kept, into one file and back. */
import { resolve } from 'node:path'
import { bundleCommand } from './bundleCommand.mjs'
import { installWhenMissing } from './install.mjs'

const root = new URL('..', import.meta.url).pathname
installWhenMissing()
const { runBackup } = await import(await bundleCommand('backup', 'server/backup/cli.ts'))
const calledFrom = process.env['INIT_CWD'] ?? process.cwd()
const [command, ...args] = process.argv.slice(2)
process.exitCode = runBackup(
  command,
  args.map((arg) => (arg.startsWith('-') ? arg : resolve(calledFrom, arg))),
  {
    env: process.env,
    root,
    now: new Date(),
    out: (text) => process.stdout.write(`${text}\n`),
    error: (text) => process.stderr.write(`${text}\n`),
  },
)
