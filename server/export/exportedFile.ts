/** A file as it is handed out. */
export type ExportedFile = { bytes: Uint8Array; name: string; type: string }

/** The media type of a Word document. */
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Words as the name of a file: letters and digits of any alphabet, and hyphens between them, are safe on every disk. */
export function fileName(words: string, ending: string): string {
  const safe = words.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return `${safe.join('-').slice(0, 100) || 'kava'}.${ending}`
}
