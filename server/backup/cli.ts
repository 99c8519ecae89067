import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readEnv } from '../env'
import { dataPlaces } from './dataPlaces'
import { makeBackup } from './makeBackup'
import { restoreBackup } from './restoreBackup'

export type Command = 'backup' | 'restore'

type Setting = {
  env: Record<string, string | undefined>
  /** The project's folder. */
  root: string
  now: Date
  out: (text: string) => void
  error: (text: string) => void
}

/**
 * `backup FILE` and `restore FILE`, with the configuration of the server.
 *
 * @returns the exit code: 0, or 1 after one line that says what is wrong
 */
export function runBackup(command: Command, args: readonly string[], setting: Setting): number {
  const { root, now, out, error } = setting
  const [file, more] = args
  if (file === undefined || more !== undefined || file.startsWith('-')) {
    error(`usage: npm run ${command} -- FILE`)
    return 1
  }
  try {
    const places = dataPlaces(readEnv(setting.env), root)
    const { files, madeAt } =
      command === 'backup'
        ? makeBackup(places, file, versionIn(root), now)
        : restoreBackup(places, file, migrationsOf(root), now)
    const bytes = files.reduce((sum, each) => sum + each.bytes, 0)
    const [did, where] = command === 'backup' ? ['Saved', file] : ['Restored', places.folder]
    out(
      `${did} ${files.map(({ name }) => name).join(', ')} (${bytes} bytes, as of ${madeAt}): ${where}`,
    )
    return 0
  } catch (problem) {
    error(`${command}: ${file}: ${reasonOf(problem)}`)
    return 1
  }
}

function versionIn(root: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return z.object({ version: z.string() }).parse(manifest).version
}

const migrationsOf = (root: string) =>
  readdirSync(join(root, 'prisma', 'migrations')).filter((name) => /^\d{14}_/.test(name))

function reasonOf(problem: unknown): string {
  if (problem instanceof z.ZodError) return 'its manifest cannot be read'
  if (problem instanceof SyntaxError) return 'its manifest cannot be read'
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : ''
  if (code === 'ENOENT') return 'there is no such file or folder'
  if (code === 'ENOSPC') return 'the disk is full'
  return problem instanceof Error ? problem.message : String(problem)
}
