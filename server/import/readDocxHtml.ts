import mammoth from 'mammoth'
import { Refusal } from '../../domain/refusal'
import { checkArchive } from './checkArchive'

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Caption'] => p:fresh",
]

/**
 * A DOCX as HTML with its headings, lists and tables; pictures are left out.
 *
 * @throws Refusal `invalid` `importNotDocx` or `importTooLarge`
 */
export async function readDocxHtml(bytes: Buffer): Promise<string> {
  checkArchive(bytes)
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      { styleMap: STYLES, includeEmbeddedStyleMap: false, convertImage },
    )
    return value
  } catch {
    // Whatever the converter stumbles over, the file is not a document it can read.
    throw new Refusal('invalid', 'importNotDocx')
  }
}
