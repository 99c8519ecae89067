/** `npm run checkpoints -- DOCUMENT [NUMBER]`: the states that are kept of a live document, and the way back to one. */
import { bundleCommand } from './bundleCommand.mjs'
import { installWhenMissing } from './install.mjs'

const root = new URL('..', import.meta.url).pathname
installWhenMissing()
const { runCheckpoints } = await import(
  await bundleCommand('checkpoints', 'server/checkpoints/cli.ts')
)
process.exitCode = runCheckpoints(process.argv.slice(2), {
  env: process.env,
  root,
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
})
