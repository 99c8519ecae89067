import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = new URL('..', import.meta.url).pathname

/** Installs the locked dependencies where they are missing or older than the lock file. */
export function installWhenMissing() {
  const marker = join(root, 'node_modules/.package-lock.json')
  const lock = join(root, 'package-lock.json')
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs - 1000) return
  console.log('Installing dependencies …')
  // Not `npm ci`: it refuses a lock file without the packages for other platforms, and a registry
  // need not have those. The versions are the locked ones all the same.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--include=dev']
  const result = spawnSync('npm', [...args, '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (result.status !== 0) process.exit(result.status ?? 1)
}
