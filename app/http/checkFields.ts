import type { z } from 'zod'
import { Refusal } from '../../domain/refusal'

/**
 * Checks the fields of a form.
 *
 * @throws Refusal `invalid` that names the bad fields in `params.fields`, as the paths that are
 *   their names in the form, separated by commas
 */
export function checkFields<Schema extends z.ZodType>(
  fields: Record<string, unknown>,
  schema: Schema,
): z.infer<Schema> {
  const result = schema.safeParse(fields)
  if (result.success) return result.data
  const names = new Set(result.error.issues.map(({ path }) => path.join('.')))
  throw new Refusal('invalid', 'formIncomplete', { fields: [...names].join(',') })
}
