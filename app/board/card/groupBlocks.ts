import type { TextBlock } from '../../../domain/board/card'

/** A paragraph, or a list whose entries may hold lists of their own. */
export type TextNode =
  { type: 'paragraph'; block: TextBlock } | { type: 'list'; ordered: boolean; entries: TextEntry[] }

type TextEntry = { block: TextBlock | null; inner: TextNode[] }

/** The flat blocks of a card's text as the lists and paragraphs that a page shows. */
export function groupBlocks(blocks: readonly TextBlock[], depth = 0): TextNode[] {
  const nodes: TextNode[] = []
  let at = 0
  for (let block = blocks[at]; block; block = blocks[at]) {
    if (block.depth <= depth) {
      nodes.push({ type: 'paragraph', block })
      at += 1
      continue
    }
    const ordered = block.kind === 'numbered'
    const end = endOfList(blocks, at, depth + 1, ordered)
    nodes.push({ type: 'list', ordered, entries: readEntries(blocks.slice(at, end), depth + 1) })
    at = end
  }
  return nodes
}

/** A list ends at a shallower block, and at one of its own depth that is numbered otherwise. */
function endOfList(
  blocks: readonly TextBlock[],
  from: number,
  depth: number,
  ordered: boolean,
): number {
  const length = blocks
    .slice(from)
    .findIndex(
      (block, nth) =>
        block.depth < depth ||
        (nth > 0 && block.depth === depth && (block.kind === 'numbered') !== ordered),
    )
  return length === -1 ? blocks.length : from + length
}

function readEntries(blocks: readonly TextBlock[], depth: number): TextEntry[] {
  const entries: TextEntry[] = []
  let at = 0
  for (let block = blocks[at]; block; block = blocks[at]) {
    const own = block.depth === depth ? block : null
    const start = own ? at + 1 : at
    const next = blocks.findIndex((other, index) => index >= start && other.depth <= depth)
    const end = next === -1 ? blocks.length : next
    entries.push({ block: own, inner: groupBlocks(blocks.slice(start, end), depth) })
    at = end
  }
  return entries
}
