import type { Parts } from './parts'
import type { Role } from './term'
import { DASHES, isMark, isYear, termOf, type Found, type Token } from './tokens'

/** `2026`, `2026.`, `2026. aastal`, `aastaks 2026`, `2026 г.`, `2026-ks`. */
export function readYear(tokens: readonly Token[], at: number): Found<Parts> | null {
  const before = readYearWord(tokens, at)
  const place = before?.next ?? at
  const token = tokens[place]
  if (token?.kind !== 'number' || !isYear(token.text, token.value)) return null
  const dotted =
    isMark(tokens[place + 1], '.') && !tokens[place + 1]?.spaced ? place + 2 : place + 1
  const suffix = isMark(tokens[dotted], DASHES) ? dotted + 1 : dotted
  const ending = tokens[suffix]?.spaced === false ? ENDINGS.get(tokens[suffix].text) : undefined
  const after = ending ? null : readYearWord(tokens, dotted)
  const role = ending ?? after?.value.role ?? before?.value.role
  const school = before?.value.schoolYear ?? after?.value.schoolYear
  return {
    value: { year: token.value, ...(role && { role }), ...(school && { schoolYear: school }) },
    next: ending ? suffix + 1 : (after?.next ?? dotted),
  }
}

/** Estonian case endings written straight to the digits. */
const ENDINGS: ReadonlyMap<string, Role> = new Map([
  ['ks', 'by'],
  ['ni', 'until'],
  ['st', 'from'],
  ['l', 'in'],
])

/** A word for "year" or "school year" beside its number, with the dot of an abbreviation. */
export function readYearWord(
  tokens: readonly Token[],
  at: number,
): Found<{ role: Role | undefined; schoolYear: true | undefined }> | null {
  const schooling = termOf(tokens[at], 'schooling') !== undefined
  const place = schooling ? at + 1 : at
  const unit = tokens[place]?.terms.find(
    (term) => term.is === 'unit' && (term.unit === 'year' || term.unit === 'schoolYear'),
  )
  if (unit?.is !== 'unit') return null
  const next = isMark(tokens[place + 1], '.') && !tokens[place + 1]?.spaced ? place + 2 : place + 1
  const schoolYear = schooling || unit.unit === 'schoolYear' ? true : undefined
  return { value: { role: unit.role, schoolYear }, next }
}

/** The ending of an inflected abbreviation, as in `kv-ks`, or of a date in numbers. */
export function readEnding(tokens: readonly Token[], at: number): Found<Role> | null {
  const ending = tokens[at + 1]
  if (!isMark(tokens[at], DASHES) || ending?.spaced !== false) return null
  const role = ending.text === 's' ? 'in' : ENDINGS.get(ending.text)
  return role ? { value: role, next: at + 2 } : null
}
