/** `npm start`: installs, generates and builds what is missing or stale, then serves. */
import { installWhenMissing } from './install.mjs'

process.chdir(new URL('..', import.meta.url).pathname)
installWhenMissing()
const { buildWhenStale } = await import('./build.mjs')
await buildWhenStale()
process.env['NODE_ENV'] ??= 'production'
await import('../build/host/main.mjs')
