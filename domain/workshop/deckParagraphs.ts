import { foldVisible } from '../text/foldSpace'
import { isUnreadable, type TextLine } from './textLines'

/** A paragraph of a slide: its text, folded, and the lines it stands on. */
export type DeckParagraph = { text: string; bullet: boolean; lines: TextLine[] }

const LONGEST_PARAGRAPH_LINES = 30
const ENUMERATOR = /^(?<mark>\d{1,2}[.)]|\p{L}\))(?!\d)\s*(?<rest>\S.*)$/u
const ADDRESS = /^(?:mailto:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|^https?:\/\/\S+$|^www\.\S+$/iu

/**
 * The paragraphs of a slide. One begins at a bullet, a number, a blank line, an address or where the
 * slide's own `opens` says so; the line after an address begins one too. Lines too long to read are
 * left out.
 */
export function deckParagraphs(
  lines: readonly TextLine[],
  opens: (text: string) => boolean = () => false,
): DeckParagraph[] {
  const parts: TextLine[][] = []
  let afterAddress = false
  for (const line of lines) {
    if (isUnreadable(line)) continue
    const current = parts.at(-1)
    const isAddress = ADDRESS.test(line.text)
    const isMarked = line.bullet || line.gap > 0 || isEnumerated(line) || opens(line.text)
    const isFull = current === undefined || current.length >= LONGEST_PARAGRAPH_LINES
    if (isFull || isMarked || isAddress || afterAddress) parts.push([line])
    else current.push(line)
    afterAddress = isAddress
  }
  return parts.map((part) => ({
    text: foldVisible(part.map(({ text }) => text).join(' ')),
    bullet: part[0]?.bullet ?? false,
    lines: part,
  }))
}

/** The number or letter that a paragraph begins with, such as `1.` or `a)`, and what follows it. */
export function readEnumerator(text: string): { mark: string; rest: string } | null {
  const groups = ENUMERATOR.exec(text)?.groups
  const [mark, rest] = [groups?.['mark'], groups?.['rest']]
  return mark === undefined || rest === undefined ? null : { mark, rest }
}

/** A number before a small letter may be the day of a date that the line above begins. */
function isEnumerated({ text }: TextLine): boolean {
  const enumerator = readEnumerator(text)
  return (
    enumerator !== null &&
    (!enumerator.mark.endsWith('.') || /^[\p{Lu}"„“«]/u.test(enumerator.rest))
  )
}
