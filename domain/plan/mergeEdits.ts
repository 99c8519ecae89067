/** The fields of an activity as they stand in a form, each one text. */
export const EDITED_FIELDS = [
  'text',
  'description',
  'deadlineRaw',
  'parties',
  'target',
  'status',
] as const

export type EditedField = (typeof EDITED_FIELDS)[number]
export type ActivityFields = Readonly<Record<EditedField, string>>

/**
 * Joins what two people made of one activity. A field that I left alone takes what the other wrote;
 * a field that both changed, differently, stays mine and is `contested`, for a person to decide.
 *
 * @param base the activity as I found it
 */
export function mergeEdits(
  base: ActivityFields,
  mine: ActivityFields,
  theirs: ActivityFields,
): { fields: ActivityFields; contested: EditedField[] } {
  const fields: Record<EditedField, string> = { ...mine }
  const contested: EditedField[] = []
  for (const field of EDITED_FIELDS) {
    if (mine[field] === base[field]) fields[field] = theirs[field]
    else if (theirs[field] !== base[field] && theirs[field] !== mine[field]) contested.push(field)
  }
  return { fields, contested }
}
