import type { Given, RoleName } from './testRow'

/** A form that somebody who has the right sends with something wrong in it, and what they are told. */
export type BadForm = {
  what: string
  who: RoleName
  path: string
  status: number
  /** The key of the sentence in the catalogues' `refusal`. */
  reason: string
  form: Readonly<Record<string, string>>
  /** What it begins with. */
  given: Given
}

/** `told` is the status and the reason, with a space between them. */
export function bad(
  who: RoleName,
  path: string,
  what: string,
  told: string,
  form: BadForm['form'],
  given: Given = 'nothing',
): BadForm {
  const [status = '', reason = ''] = told.split(' ')
  return { what, who, path, status: Number(status), reason, form, given }
}

/** Rows of one form that is right but for what each of them says. */
export const wrongIn =
  (who: RoleName, path: string, form: BadForm['form'], given?: Given) =>
  (what: string, told: string, wrong: BadForm['form']): BadForm =>
    bad(who, path, what, told, { ...form, ...wrong }, given)

/** A text that no field takes. */
export const megabyte = 'a'.repeat(1024 * 1024)
