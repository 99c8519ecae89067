/** The largest document of a decision, in bytes. */
export const DECISION_FILE_MAX_BYTES = 10 * 1024 * 1024

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d]
const ZIP = [0x50, 0x4b, 0x03, 0x04]

/** What a decision is kept as: by the ending of its name, with how such a file begins. */
const KINDS: Readonly<Record<string, { type: string; begins: readonly number[] }>> = {
  pdf: { type: 'application/pdf', begins: PDF },
  asice: { type: 'application/vnd.etsi.asic-e+zip', begins: ZIP },
  bdoc: { type: 'application/vnd.etsi.asic-e+zip', begins: ZIP },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    begins: ZIP,
  },
  odt: { type: 'application/vnd.oasis.opendocument.text', begins: ZIP },
}

/** The endings that a file input offers. */
export const DECISION_FILE_ENDINGS = Object.keys(KINDS).map((ending) => `.${ending}`)

/** The media type of a decision's document; null where name and content are not of one kind we take. */
export function decisionFileType(name: string, bytes: Uint8Array): string | null {
  const kind = kindOf(name)
  return kind?.begins.every((byte, at) => bytes[at] === byte) ? kind.type : null
}

/** The media type of a stored document, by its name. */
export function storedFileType(name: string): string {
  return kindOf(name)?.type ?? 'application/octet-stream'
}

function kindOf(name: string) {
  const ending = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(KINDS, ending) ? KINDS[ending] : undefined
}
