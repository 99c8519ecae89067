import type { z } from 'zod'
import { Refusal } from '../../domain/refusal'

/**
 * The checked fields of a form. A field that stands several times becomes a list; nothing else of
 * the request is read.
 *
 * @throws Refusal `invalid` that names the bad fields in `params.fields`, separated by commas
 */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const form = await request.formData().catch(() => {
    throw new Refusal('invalid', 'badForm')
  })
  const fields: Record<string, FormDataEntryValue | FormDataEntryValue[]> = {}
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name)
    fields[name] = values.length > 1 ? values : (values[0] ?? '')
  }
  const result = schema.safeParse(fields)
  if (result.success) return result.data
  const names = new Set(result.error.issues.map(({ path }) => String(path[0] ?? '')))
  throw new Refusal('invalid', 'formIncomplete', { fields: [...names].join(',') })
}
