import type { z } from 'zod'
import { Refusal } from '../../domain/refusal'

/**
 * Checks the fields of a form.
 *
 * @param nameOf how the form names the field at a path; unless said otherwise by the whole path
 * @throws Refusal `invalid` `formIncomplete` that names the bad fields in `params.fields`, separated
 *   by commas
 */
export function checkFields<Schema extends z.ZodType>(
  fields: Record<string, unknown>,
  schema: Schema,
  nameOf: (path: readonly PropertyKey[]) => string = (path) => path.join('.'),
): z.infer<Schema> {
  const result = schema.safeParse(fields)
  if (result.success) return result.data
  const names = new Set(result.error.issues.map(({ path }) => nameOf(path)))
  throw new Refusal('invalid', 'formIncomplete', { fields: [...names].join(',') })
}
