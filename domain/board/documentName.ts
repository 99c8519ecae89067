/** The name of the live document that holds a board's cards. */
export const cardsDocument = (boardId: string): string => `${boardId}.cards`

/** What a document name is about; null for a name that no document has. */
export function readDocumentName(name: string): { boardId: string } | null {
  const boardId = /^([a-z0-9]{1,40})\.cards$/.exec(name)?.[1]
  return boardId === undefined ? null : { boardId }
}
