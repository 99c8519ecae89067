import * as Y from 'yjs'
import type { TextBlock, TextRun } from '../../domain/board/card'

/**
 * Replaces a text by blocks as `readBlocks` reads them, in the nodes that the editor makes. A peer
 * may have written the text that the blocks were read from: what no editor makes is not among them.
 */
export function writeBlocks(fragment: Y.XmlFragment, blocks: readonly TextBlock[]): void {
  fragment.delete(0, fragment.length)
  fragment.insert(0, blocks.length === 0 ? [new Y.XmlElement('paragraph')] : nodesOf(blocks, 0))
}

/** The nodes of blocks within `depth` lists: those that are deeper stand in lists of their own. */
function nodesOf(blocks: readonly TextBlock[], depth: number): Y.XmlElement[] {
  const nodes: Y.XmlElement[] = []
  let at = 0
  for (let first = blocks[at]; first; first = blocks[at]) {
    const end = first.depth <= depth ? at + 1 : endOfList(blocks, at, depth + 1)
    nodes.push(first.depth <= depth ? paragraphOf(first) : listOf(blocks.slice(at, end), depth + 1))
    at = end
  }
  return nodes
}

/** Where the list at `depth` that begins at `start` ends: before what is no part of any, or of another kind. */
function endOfList(blocks: readonly TextBlock[], start: number, depth: number): number {
  const kind = blocks[start]?.kind
  let end = start + 1
  for (let block = blocks[end]; block; block = blocks[end]) {
    if (block.depth < depth || (block.depth === depth && block.kind !== kind)) break
    end += 1
  }
  return end
}

/** Every block right in the list is an item; what is deeper belongs to the item before it. */
function listOf(blocks: readonly TextBlock[], depth: number): Y.XmlElement {
  const items: TextBlock[][] = []
  for (const block of blocks) {
    const last = items.at(-1)
    if (last && block.depth > depth) last.push(block)
    else items.push([block])
  }
  const list = new Y.XmlElement(blocks[0]?.kind === 'numbered' ? 'orderedList' : 'bulletList')
  const nodes = items.map((item) => {
    const node = new Y.XmlElement('listItem')
    node.insert(0, nodesOf(item, depth))
    return node
  })
  list.insert(0, nodes)
  return list
}

/** Neighbouring stretches are one text of the editor's; a line break stands between two. */
function paragraphOf({ runs }: TextBlock): Y.XmlElement {
  const nodes: (Y.XmlText | Y.XmlElement)[] = []
  let stretch: TextRun[] = []
  const endStretch = () => {
    if (stretch.length > 0) nodes.push(textOf(stretch))
    stretch = []
  }
  for (const run of runs) {
    if (run.text === '\n' && run.marks.length === 0) {
      endStretch()
      nodes.push(new Y.XmlElement('hardBreak'))
    } else stretch.push(run)
  }
  endStretch()
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, nodes)
  return paragraph
}

function textOf(runs: readonly TextRun[]): Y.XmlText {
  const node = new Y.XmlText()
  const pieces = runs.map(({ text, marks }) => ({
    insert: text,
    attributes: Object.fromEntries(marks.map((mark) => [mark, {}])),
  }))
  node.applyDelta(pieces)
  return node
}
