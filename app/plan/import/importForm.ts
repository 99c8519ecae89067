import { z } from 'zod'

const Block = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('paragraph'),
    line: z.number(),
    text: z.string(),
    heading: z.number().int().min(1).max(9).exactOptional(),
  }),
  z.object({ kind: z.literal('row'), line: z.number(), cells: z.array(z.string()) }),
])

const Source = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('table'), blocks: z.array(Block) }),
  z.object({ kind: z.literal('json'), value: z.unknown() }),
])

/**
 * The two steps of an import. The first brings a file or a paste; the second brings back the source
 * that the first step's page held, so that nothing is stored before a person agrees.
 */
export const ImportForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('preview'),
    file: z.custom<File>(isFile).optional(),
    text: z.string().default(''),
  }),
  z.object({
    intent: z.literal('write'),
    source: z.string().transform(parseJson).pipe(Source),
    title: z.string().trim().max(500).default(''),
  }),
])

function isFile(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'arrayBuffer' in value
}

function parseJson(text: string, { addIssue }: { addIssue: (message: string) => void }): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    addIssue('not JSON')
    return z.NEVER
  }
}
