import * as Y from 'yjs'
import {
  TEXT_MARKS,
  type TextBlock,
  type TextBlockKind,
  type TextRun,
} from '../../domain/board/card'

/** Lists nested deeper than this were not made by an editor; what is below is left out. */
const MAX_DEPTH = 32

type Place = { kind: TextBlockKind; lists: number; depth: number }

/** The blocks of a card's text as the editor shows them. Empty blocks are kept: they are lines. */
export function readBlocks(fragment: Y.XmlFragment): TextBlock[] {
  const blocks: TextBlock[] = []
  readChildren(fragment, { kind: 'paragraph', lists: 0, depth: 0 }, blocks)
  return blocks
}

/** The text of blocks, one line each, without marks; empty where nothing but white space stands. */
export function textOf(blocks: readonly TextBlock[]): string {
  return blocks
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join('\n')
    .trim()
}

/** Replaces a text by plain paragraphs, one per line. For texts that no editor types: demo data, copies. */
export function writePlainText(fragment: Y.XmlFragment, text: string): void {
  fragment.delete(0, fragment.length)
  fragment.insert(0, text.split('\n').map(paragraph))
}

function paragraph(line: string): Y.XmlElement {
  const element = new Y.XmlElement('paragraph')
  if (line !== '') element.insert(0, [new Y.XmlText(line)])
  return element
}

function readChildren(parent: Y.XmlFragment, place: Place, blocks: TextBlock[]): void {
  if (place.depth > MAX_DEPTH) return
  const children = parent.toArray()
  const inline = children.filter((child) => isInline(child))
  if (inline.length > 0) {
    blocks.push({ kind: place.kind, depth: place.lists, runs: inline.flatMap(readRuns) })
  }
  for (const child of children) {
    if (isBlock(child)) readElement(child, place, blocks)
  }
}

function readElement(element: Y.XmlElement, place: Place, blocks: TextBlock[]): void {
  const inside = { ...placeInside(element.nodeName, place), depth: place.depth + 1 }
  const holdsBlocks = element.toArray().some((child) => isBlock(child))
  if (holdsBlocks || element.toArray().some((child) => isInline(child))) {
    readChildren(element, inside, blocks)
  } else if (TEXT_NODES.has(element.nodeName)) {
    blocks.push({ kind: inside.kind, depth: inside.lists, runs: [] })
  }
}

const TEXT_NODES = new Set(['paragraph', 'heading', 'codeBlock'])

function placeInside(nodeName: string, { kind, lists }: Place): Omit<Place, 'depth'> {
  if (nodeName === 'bulletList') return { kind: 'item', lists: lists + 1 }
  if (nodeName === 'orderedList') return { kind: 'numbered', lists: lists + 1 }
  if (nodeName === 'heading') return { kind: 'heading', lists }
  return { kind, lists }
}

const isBreak = (node: unknown): boolean =>
  node instanceof Y.XmlElement && node.nodeName === 'hardBreak'

const isInline = (node: unknown): boolean => node instanceof Y.XmlText || isBreak(node)

const isBlock = (node: unknown): node is Y.XmlElement =>
  node instanceof Y.XmlElement && !isBreak(node)

function readRuns(node: unknown): TextRun[] {
  return node instanceof Y.XmlText ? readText(node) : [{ text: '\n', marks: [] }]
}

/**
 * The pieces of a text. Not by `toDelta`: each piece would get a copy of all attributes that are set there, and of
 * some thousand made-up ones before as many pieces, that is more than there is memory.
 */
function readText(text: Y.XmlText): TextRun[] {
  const runs: TextRun[] = []
  const set = new Set<string>()
  let piece = ''
  const endPiece = () => {
    if (piece === '') return
    runs.push({ text: piece, marks: TEXT_MARKS.filter((mark) => set.has(mark)) })
    piece = ''
  }
  for (let item = text._start; item !== null; item = item.right) {
    const { content, deleted } = item
    if (deleted) continue
    if (content instanceof Y.ContentString) piece += content.str
    else endPiece()
    if (!(content instanceof Y.ContentFormat)) continue
    if (content.value === null) set.delete(content.key)
    else set.add(content.key)
  }
  endPiece()
  return runs
}
