import type { z } from 'zod'
import { Refusal } from '../../domain/refusal'

/** The longest form, a desk where every draft has a chapter in every plan, stays far below. */
const MAX_FIELDS = 20_000

/**
 * The checked fields of a form. A field that stands several times becomes a list; nothing else of
 * the request is read.
 *
 * @throws Refusal `invalid`: `formIncomplete` names the bad fields in `params.fields`, separated by
 *   commas; `badForm` where it is no form, or one of too many fields
 */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const form = await request.formData().catch(() => {
    throw new Refusal('invalid', 'badForm')
  })
  const result = schema.safeParse(fieldsOf(form))
  if (result.success) return result.data
  const names = new Set(result.error.issues.map(({ path }) => String(path[0] ?? '')))
  throw new Refusal('invalid', 'formIncomplete', { fields: [...names].join(',') })
}

/** In one pass: asking a form for each of its names would take time by the square of their number. */
function fieldsOf(form: FormData): Record<string, unknown> {
  const fields = new Map<string, FormDataEntryValue[]>()
  let count = 0
  for (const [name, value] of form) {
    count += 1
    if (count > MAX_FIELDS) throw new Refusal('invalid', 'badForm')
    const values = fields.get(name)
    if (values) values.push(value)
    else fields.set(name, [value])
  }
  return Object.fromEntries(
    [...fields].map(([name, values]) => [name, values.length > 1 ? values : values[0]]),
  )
}
