import type { HTMLElement, Node } from 'node-html-parser'
import { NodeType, parse } from 'node-html-parser'

/** One step through a document: an element opens or closes, or text stands. */
export type HtmlEvent =
  { kind: 'open' | 'close'; tag: string; element: HTMLElement } | { kind: 'text'; text: string }

const SKIPPED = new Set(['script', 'style', 'head', 'title', 'template', 'noscript'])

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE

/** Walks HTML from top to bottom. Without recursion, so that no depth of nesting overflows. */
export function* htmlEvents(html: string): Generator<HtmlEvent> {
  const stack: (Node | { close: HTMLElement })[] = [parse(html)]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('close' in node) {
      yield { kind: 'close', tag: tagOf(node.close), element: node.close }
    } else if (isElement(node)) {
      const tag = tagOf(node)
      if (SKIPPED.has(tag)) continue
      yield { kind: 'open', tag, element: node }
      stack.push({ close: node }, ...node.childNodes.toReversed())
    } else if (node.nodeType === NodeType.TEXT_NODE) {
      yield { kind: 'text', text: node.text.replace(/\s+/gu, ' ') }
    }
  }
}

const tagOf = (element: HTMLElement) => (element.rawTagName ?? '').toLowerCase()
