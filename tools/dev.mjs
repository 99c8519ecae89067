/** `npm run dev`: pages reload as they are edited; the host starts anew when its sources change. */
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { installWhenMissing } from './install.mjs'

process.chdir(new URL('..', import.meta.url).pathname)
installWhenMissing()
const { buildHost, generate } = await import('./build.mjs')
generate()
await buildHost()

let host = start()
let timer
for (const folder of ['server', 'collab', 'domain']) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void restart(), 200)
  })
}

function start() {
  return spawn(process.execPath, ['build/host/main.mjs'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'development' },
  })
}

async function restart() {
  await buildHost().catch(() => undefined)
  host.once('exit', () => {
    host = start()
  })
  host.kill('SIGTERM')
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    host.once('exit', () => process.exit(0))
    host.kill(signal)
  })
}
