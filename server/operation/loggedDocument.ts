import { readDocumentName } from '../../domain/board/documentName'

/** How a document stands in the log: by its name, where it looks like one. What somebody made up may be any text (OBS-2). */
export function loggedDocument(name: string): string | null {
  return readDocumentName(name) ? name : null
}
