/** The fields of an activity as they stand in a form, each one text; a goal by its id. */
export const EDITED_FIELDS = [
  'text',
  'description',
  'deadlineRaw',
  'parties',
  'target',
  'status',
  'goal',
] as const

export type EditedField = (typeof EDITED_FIELDS)[number]
export type Fields<Field extends string> = Readonly<Record<Field, string>>
export type ActivityFields = Fields<EditedField>

/**
 * Joins what two people made of one thing. A field that I left alone takes what the other wrote; a
 * field that both changed, differently, stays mine and is `contested`, for a person to decide.
 *
 * @param base the thing as I found it; its fields are those that are joined
 */
export function mergeEdits<Field extends string>(
  base: Fields<Field>,
  mine: Fields<Field>,
  theirs: Fields<Field>,
): { fields: Fields<Field>; contested: Field[] } {
  const fields: Record<Field, string> = { ...mine }
  const contested: Field[] = []
  for (const field of Object.keys(base) as Field[]) {
    if (mine[field] === base[field]) fields[field] = theirs[field]
    else if (theirs[field] !== base[field] && theirs[field] !== mine[field]) contested.push(field)
  }
  return { fields, contested }
}
