/** The name of the live document that holds a board's cards. */
export const cardsDocument = (boardId: string): string => `${boardId}.cards`

/** The name of the live document that holds a homework's three answers. */
export const answersDocument = (homeworkId: string): string => `${homeworkId}.answers`

/** What a document name is about; null for a name that no document has. */
export function readDocumentName(
  name: string,
): { boardId: string } | { homeworkId: string } | null {
  const [, id, kind] = /^([a-z0-9]{1,40})\.(cards|answers)$/.exec(name) ?? []
  if (id === undefined) return null
  return kind === 'cards' ? { boardId: id } : { homeworkId: id }
}
