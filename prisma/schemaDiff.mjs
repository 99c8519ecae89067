import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'

/**
 * The SQL that takes a database made by the migrations to the state `schema.prisma` describes; empty
 * where they agree.
 *
 * @param {URL} prismaFolder the folder of schema.prisma and migrations/, ending in a slash
 * @returns {Promise<string>}
 */
export async function migrationScript(prismaFolder) {
  const scratch = await mkdtemp(join(tmpdir(), 'kavalaud-diff-'))
  try {
    const url = `file:${join(scratch, 'diff.db')}`
    const factory = new PrismaLibSql({ url })
    await applyAll(factory, prismaFolder)
    await loadEngine()
    const schema = {
      path: 'schema.prisma',
      content: readFileSync(new URL('schema.prisma', prismaFolder), 'utf8'),
    }
    const { SchemaEngine } = engine
    const instance = await SchemaEngine.new(
      { datamodels: [[schema.path, schema.content]] },
      () => undefined,
      bindMigrationAwareSqlAdapterFactory(factory),
    )
    const result = await instance.diff({
      from: { tag: 'schemaDatasource', files: [schema], configDir: scratch },
      to: { tag: 'schemaDatamodel', files: [schema] },
      script: true,
      exitCode: null,
      shadowDatabaseUrl: null,
      filters: { externalTables: ['_prisma_migrations'], externalEnums: [] },
    })
    const script = result.stdout ?? ''
    return script.includes('This is an empty migration') ? '' : script
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** @param {PrismaLibSql} factory @param {URL} prismaFolder */
async function applyAll(factory, prismaFolder) {
  const folder = new URL('migrations/', prismaFolder)
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^\d/.test(name))
        .sort()
    : []
  const adapter = await factory.connect()
  for (const name of names) {
    await adapter.executeScript(readFileSync(new URL(`${name}/migration.sql`, folder), 'utf8'))
  }
  await adapter.dispose()
}

async function loadEngine() {
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = await readFile(file.replace(/\.js$/, '.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': engine })
  engine.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
}
