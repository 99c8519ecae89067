import { formEntries } from './formEntries'

/** No field of a page takes more, and no form has so many. */
const LONGEST = 20_000
const MOST = 5000

/**
 * The texts of a form by the names of their fields, to go back into a page where the form is refused:
 * without scripts the browser alone would forget them. A form that cannot be read has none.
 */
export async function typedFields(request: Request): Promise<{ typed: Record<string, string> }> {
  const entries = await formEntries(request.clone(), MOST).catch(() => [])
  const texts = entries.flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value.slice(0, LONGEST)]] : [],
  )
  return { typed: Object.fromEntries(texts) }
}
