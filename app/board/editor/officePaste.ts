import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/** Takes what an office program puts on the clipboard as what it looks like there. */
export const OfficePaste = Extension.create({
  name: 'officePaste',
  addProseMirrorPlugins: () => [new Plugin({ props: { transformPastedHTML: readOfficeHtml } })],
})

/**
 * The HTML of a clipboard with the lists of Word, which are paragraphs with a mark before each, as lists, and the cells of a
 * table as paragraphs, which would be one word otherwise. What has neither is given back as it is.
 */
function readOfficeHtml(html: string): string {
  if (!/<table|mso-list/i.test(html)) return html
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const cell of body.querySelectorAll('td, th')) keepApart(cell)
  makeLists(body)
  return body.innerHTML
}

function keepApart(cell: Element): void {
  if (cell.querySelector('p, div, ul, ol, table')) return
  const paragraph = document.createElement('p')
  paragraph.append(...cell.childNodes)
  if (paragraph.textContent?.trim()) cell.append(paragraph)
}

/** A mark that counts: `1.`, `a)`, `(iv)`; a bullet is a single sign or a letter of a font of signs. */
const COUNTS = /^\(?[\p{L}\d]+[.)]/u

function makeLists(body: HTMLElement): void {
  /** The list that is open at each level, the outermost first. */
  let open: Element[] = []
  for (const item of body.querySelectorAll('p[style*="mso-list:"]')) {
    const level = Number(/level(\d)/.exec(item.getAttribute('style') ?? '')?.[1] ?? 1)
    const mark = item.querySelector('[style*="mso-list:"]')
    const name = COUNTS.test(mark?.textContent?.trim() ?? '') ? 'OL' : 'UL'
    mark?.remove()
    if (item.previousElementSibling !== open[0]) open = []
    const depth = Math.min(level, open.length + 1)
    const isSame = open[depth - 1]?.tagName === name
    open = open.slice(0, isSame ? depth : depth - 1)
    if (!isSame) open.push(openList(name, open.at(-1)?.lastElementChild, item))
    const entry = document.createElement('li')
    open.at(-1)?.append(entry)
    entry.append(item)
  }
}

/** A list within an entry of the one around it, or where the first of its own entries stands. */
function openList(name: string, within: Element | null | undefined, first: Element): Element {
  const list = document.createElement(name)
  if (within) within.append(list)
  else first.before(list)
  return list
}
