import type { SourceBlock } from '../../domain/import/planSource'
import type { HtmlEvent } from './htmlEvents'
import { htmlEvents } from './htmlEvents'
import { ListNumbers } from './listNumbers'
import { TableRows } from './tableRows'

const PARAGRAPHS = new Set(
  'p div li ul ol dl dt dd blockquote pre section article header footer main h1 h2 h3 h4 h5 h6 table tr td th caption hr'.split(
    ' ',
  ),
)

/** The paragraphs, headings and table rows of HTML, a DOCX's or the clipboard's, in their order. */
export function readHtmlBlocks(html: string): SourceBlock[] {
  const reader = new HtmlReader()
  for (const event of htmlEvents(html)) reader.take(event)
  return reader.finish()
}

class HtmlReader {
  readonly #blocks: SourceBlock[] = []
  readonly #lists = new ListNumbers()
  #tableDepth = 0
  #rows = new TableRows()
  #text = ''
  #heading: number | undefined

  take(event: HtmlEvent): void {
    if (event.kind === 'text') this.#text += event.text
    else if (event.tag === 'br') this.#text += event.kind === 'open' ? '\n' : ''
    else if (PARAGRAPHS.has(event.tag)) {
      this.#endParagraph()
      if (event.kind === 'open') this.#open(event.tag, event.attributes)
      else this.#close(event.tag)
    }
  }

  finish(): SourceBlock[] {
    this.#endParagraph()
    this.#endRow()
    return this.#blocks
  }

  #open(tag: string, attributes: string): void {
    this.#heading = undefined
    if (tag === 'table') this.#tableDepth += 1
    if (tag === 'table' && this.#tableDepth === 1) this.#rows = new TableRows()
    else if (this.#tableDepth === 1 && tag === 'tr') this.#endRow()
    else if (this.#tableDepth === 1 && (tag === 'td' || tag === 'th'))
      this.#rows.openCell(attributes)
    else if (this.#tableDepth === 0) {
      if (/^h[1-6]$/u.test(tag)) this.#heading = Number(tag[1])
      this.#text += this.#lists.open(tag, attributes)
    }
  }

  #close(tag: string): void {
    if (this.#tableDepth === 1 && (tag === 'tr' || tag === 'table')) this.#endRow()
    if (tag === 'table') this.#tableDepth = Math.max(0, this.#tableDepth - 1)
    else if (this.#tableDepth === 0) {
      this.#heading = undefined
      this.#lists.close(tag)
    }
  }

  /** Ends a row, closed or not: the next one or the table's end does it too. */
  #endRow(): void {
    const cells = this.#rows.closeRow()
    if (cells.length > 0) this.#blocks.push({ kind: 'row', line: this.#nextLine(), cells })
  }

  #endParagraph(): void {
    const text = this.#text.trim()
    this.#text = ''
    if (text === '') return
    if (this.#tableDepth > 0 && this.#rows.isInCell) this.#rows.addParagraph(text)
    else this.#addParagraphs(text)
  }

  #addParagraphs(text: string): void {
    const heading = this.#heading
    const texts = heading === undefined ? text.split('\n') : [text]
    for (const part of texts.filter((part) => part.trim() !== '')) {
      const line = this.#nextLine()
      this.#blocks.push({
        kind: 'paragraph',
        line,
        text: part,
        ...(heading !== undefined && { heading }),
      })
    }
  }

  #nextLine(): number {
    return this.#blocks.length + 1
  }
}
