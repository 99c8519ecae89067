import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'libsql'
import { sha256OfFile, writeArchive } from './archive'
import type { DataPlaces } from './dataPlaces'
import { MANIFEST, Manifest } from './manifest'

/** Writers wait for nobody; whoever compacts may hold the file for a moment. */
const PATIENCE_MS = 10_000

/**
 * Copies everything that is kept into one new file, while a server may be writing. Each database is copied as of one
 * moment (SQLite's `VACUUM INTO`, a read like any other) and checked. The file appears only when it is whole;
 * it holds what people wrote and the secret of their sessions, and is its owner's alone.
 *
 * @throws Error in words where there is nothing to copy, the file exists, or a database is damaged
 */
export function makeBackup(places: DataPlaces, file: string, version: string, now: Date): Manifest {
  if (existsSync(file)) throw new Error(`${file} exists already`)
  const [rows] = places.databases
  if (!existsSync(rows.path)) throw new Error(`there is no ${rows.path}`)
  // The log appears when somebody opens the first document.
  const databases = places.databases.filter(({ path }) => existsSync(path))
  const folder = mkdtempSync(join(dirname(file), `.${basename(file)}-`))
  try {
    const copies = databases.map(({ name, path }) => {
      copyDatabase(path, join(folder, name))
      return { name, path: join(folder, name) }
    })
    if (existsSync(places.secret.path)) {
      const { name, path } = places.secret
      copyFileSync(path, join(folder, name))
      copies.push({ name, path: join(folder, name) })
    }
    const files = copies.map(({ name, path }) => ({
      name,
      bytes: statSync(path).size,
      sha256: sha256OfFile(path),
    }))
    const migrations = migrationsIn(join(folder, 'kavalaud.db'))
    const manifest = Manifest.parse({
      format: 1,
      version,
      madeAt: now.toISOString(),
      migrations,
      files,
    })
    const first = { name: MANIFEST, path: join(folder, MANIFEST) }
    writeFileSync(first.path, JSON.stringify(manifest, null, 2))
    writeArchive(join(folder, 'whole'), [first, ...copies])
    renameSync(join(folder, 'whole'), file)
    return manifest
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function copyDatabase(from: string, to: string): void {
  const db = new Database(from, { timeout: PATIENCE_MS })
  try {
    db.exec(`VACUUM INTO '${to.replaceAll("'", "''")}'`)
  } catch (error) {
    throw isDamage(error) ? new Error(`${basename(from)} is damaged`, { cause: error }) : error
  } finally {
    db.close()
  }
  checkDatabase(to)
}

/** Whether SQLite could not read what it found in a file. */
function isDamage(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB'
}

/** Throws where a database is damaged. */
export function checkDatabase(path: string): void {
  const db = new Database(path)
  try {
    const [row] = db.prepare('PRAGMA integrity_check(1)').all() as { integrity_check: string }[]
    if (row?.integrity_check !== 'ok') throw new Error(`${basename(path)} is damaged`)
  } finally {
    db.close()
  }
}

function migrationsIn(path: string): string[] {
  const db = new Database(path)
  try {
    const rows = db
      .prepare('SELECT migration_name AS name FROM _prisma_migrations ORDER BY 1')
      .all()
    return (rows as { name: string }[]).map(({ name }) => name)
  } finally {
    db.close()
  }
}
