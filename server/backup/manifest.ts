import { z } from 'zod'

/** The name under which the manifest stands, first, in a backup. */
export const MANIFEST = 'manifest.json'

/** What a backup says of itself. `migrations` are those its database of rows has had. */
export const Manifest = z.object({
  format: z.literal(1),
  version: z.string(),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.string()),
  files: z.array(
    z.object({
      name: z.enum(['kavalaud.db', 'collab.db', 'session-secret']),
      bytes: z.number().int().min(0),
      sha256: z.string(),
    }),
  ),
})

export type Manifest = z.infer<typeof Manifest>
