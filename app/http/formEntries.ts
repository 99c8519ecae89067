import { LET_GO_HEADER } from '../../domain/letGo'
import { Refusal } from '../../domain/refusal'

/**
 * The fields of a form in the order sent, read in one pass: asking a form for each of its names would
 * take time by the square of their number.
 *
 * @throws Refusal `invalid` `badForm` where the request is no form, or one of more fields than `most`;
 *   `too_large` `bodyTooLarge` where the host let its body go
 */
export async function formEntries(
  request: Request,
  most: number,
): Promise<[name: string, value: FormDataEntryValue][]> {
  if (request.headers.has(LET_GO_HEADER)) throw new Refusal('too_large', 'bodyTooLarge')
  const form = await request.formData().catch(badForm)
  const entries: [string, FormDataEntryValue][] = []
  for (const entry of form) {
    if (entries.length === most) badForm()
    entries.push(entry)
  }
  return entries
}

/** @throws Refusal `invalid` `badForm`, always */
export function badForm(): never {
  throw new Refusal('invalid', 'badForm')
}
