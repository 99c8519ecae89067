import type { z } from 'zod'
import { checkFields } from './checkFields'
import { formEntries } from './formEntries'

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
  const fields = new Map<string, FormDataEntryValue[]>()
  for (const [name, value] of await formEntries(request, MAX_FIELDS)) {
    const values = fields.get(name)
    if (values) values.push(value)
    else fields.set(name, [value])
  }
  const flat = Object.fromEntries(
    [...fields].map(([name, values]) => [name, values.length > 1 ? values : values[0]]),
  )
  return checkFields(flat, schema, ([name]) => String(name ?? ''))
}
