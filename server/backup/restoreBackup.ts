import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'libsql'
import { markRestored } from '../../collab/server/log/markRestored'
import { lockIn } from '../dataFolder'
import { readArchive, sha256OfFile } from './archive'
import { RESTORING } from './brokenRestore'
import type { DataPlaces } from './dataPlaces'
import { checkDatabase } from './makeBackup'
import { MANIFEST, Manifest } from './manifest'

/**
 * Puts back what a backup holds, into an empty data folder. Everything is unpacked and checked before the first file
 * is put in place. The log is marked, so that people who had seen more than the backup holds
 * can bring it back (REST-1 in collab/SPEC.md).
 *
 * @param known the migrations that this program has
 * @throws Error in words: a server is running, the folder is not empty, or the file cannot be used
 */
export function restoreBackup(
  places: DataPlaces,
  file: string,
  known: readonly string[],
  now: Date,
): Manifest {
  requireEmpty(places)
  mkdirSync(places.folder, { recursive: true, mode: 0o700 })
  const folder = mkdtempSync(join(places.folder, RESTORING))
  try {
    const manifest = unpack(places, file, folder)
    const later = manifest.migrations.find((name) => !known.includes(name))
    if (later) throw new Error(`it was made by a later version (${manifest.version}): update first`)
    for (const { name } of places.databases) {
      if (existsSync(join(folder, name))) checkDatabase(join(folder, name))
    }
    markRestored(join(folder, 'collab.db'), now)
    for (const { name, path } of [...places.databases, places.secret]) {
      mkdirSync(dirname(path), { recursive: true })
      if (existsSync(join(folder, name))) renameSync(join(folder, name), path)
    }
    return manifest
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function requireEmpty({ folder, databases }: DataPlaces): void {
  const lock = lockIn(folder)
  // Also where its databases were removed while it runs.
  const paths = [lock, ...databases.map(({ path }) => path)]
  const inUse = paths.find((path) => existsSync(path) && isInUse(path))
  if (inUse) throw new Error(`a running server uses ${inUse}: stop it first`)
  const names = existsSync(folder) ? readdirSync(folder) : []
  const first = names.find((name) => name !== basename(lock))
  const found = first === undefined ? null : join(folder, first)
  const there = found ?? databases.find(({ path }) => existsSync(path))?.path
  if (there)
    throw new Error(`${there} is there already: nothing is overwritten; move it away first`)
}

/** Nobody else may have it open for this to succeed. */
function isInUse(path: string): boolean {
  const db = new Database(path, { timeout: 0 })
  try {
    db.exec('PRAGMA locking_mode = EXCLUSIVE')
    db.exec('BEGIN EXCLUSIVE')
    db.exec('ROLLBACK')
    return false
  } catch {
    return true
  } finally {
    db.close()
  }
}

function unpack({ databases, secret }: DataPlaces, file: string, folder: string): Manifest {
  const names = [MANIFEST, ...databases.map(({ name }) => name), secret.name]
  const found = readArchive(file, folder, names)
  if (found[0] !== MANIFEST) throw new Error('it has no manifest')
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')))
  for (const { name, bytes, sha256 } of manifest.files) {
    const path = join(folder, name)
    const isSame =
      existsSync(path) && statSync(path).size === bytes && sha256OfFile(path) === sha256
    if (!isSame) throw new Error(`it is damaged: ${name} is not what was written`)
  }
  const [rows] = databases
  if (!manifest.files.some(({ name }) => name === rows.name))
    throw new Error(`it has no ${rows.name}`)
  return manifest
}
