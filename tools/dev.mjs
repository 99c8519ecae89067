/** `npm run dev`: pages reload as they are edited; the host starts anew when its sources change. */
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { installWhenMissing } from './install.mjs'
import { keepRunning } from './keepRunning.mjs'

/** One edit may write several files. */
const SETTLE_MS = 200

process.chdir(new URL('..', import.meta.url).pathname)
installWhenMissing()
const { buildHost, generate } = await import('./build.mjs')
generate()
await buildHost()

const host = keepRunning(() =>
  spawn(process.execPath, ['build/host/main.mjs'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'development' },
  }),
)

let timer
for (const folder of ['server', 'collab', 'domain']) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void rebuild(), SETTLE_MS)
  })
}

/** What cannot be built, of which esbuild has told, leaves the host as it is. */
async function rebuild() {
  const isBuilt = await buildHost().then(
    () => true,
    () => false,
  )
  if (isBuilt) await host.restart()
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => void host.end(signal).then(() => process.exit(0)))
}
