/**
 * Writes the SQL that takes the database from its migrations to `schema.prisma` into a new folder of
 * `prisma/migrations`, or prints it. Prisma's own CLI cannot: it downloads an engine first.
 *
 *     node tools/migration.mjs NAME     write prisma/migrations/<time>_NAME/migration.sql
 *     node tools/migration.mjs          print what is missing
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { migrationScript } from '../prisma/schemaDiff.mjs'

const [name] = process.argv.slice(2)
const script = await migrationScript(new URL('../prisma/', import.meta.url))

if (script === '') {
  console.log('The migrations match schema.prisma.')
} else if (!name) {
  console.log(script)
} else {
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = new URL(`../prisma/migrations/${time}_${name}/`, import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL('migration.sql', folder), script)
  console.log(`Wrote ${folder.pathname}`)
}
