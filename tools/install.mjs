import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = new URL('..', import.meta.url).pathname

/** Installs the locked dependencies where they are missing or older than the lock file. */
export function installWhenMissing() {
  // Not `npm ci`: it refuses a lock file without the packages for other platforms, and a registry
  // need not have those. The versions are the locked ones all the same.
  install(root, ['--include=dev'])
}

/**
 * The same for the servers that `npm run bench:collab` measures ours against, which nothing else needs. One of them has to be
 * compiled, which `npm run` would forbid: it hands the project's own settings down.
 */
export function installPeersWhenMissing() {
  install(join(root, 'bench/peers'), ['--ignore-scripts=false'])
}

function install(folder, more) {
  const marker = join(folder, 'node_modules/.package-lock.json')
  const lock = join(folder, 'package-lock.json')
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs - 1000) return
  console.log('Installing dependencies …')
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', ...more]
  const result = spawnSync('npm', args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] })
  if (result.status !== 0) process.exit(result.status ?? 1)
}
