import { expect, it } from 'vitest'
import type { TextBlock, TextBlockKind } from '../../../domain/board/card'
import { groupBlocks, type TextNode } from './groupBlocks'

const block = (kind: TextBlockKind, depth: number, text: string): TextBlock => ({
  kind,
  depth,
  runs: [{ text, marks: [] }],
})

/** One line per node, so that a structure can be compared at a glance. */
function outline(nodes: readonly TextNode[], indent = ''): string[] {
  const textOf = (one: TextBlock | null) => one?.runs.map(({ text }) => text).join('') ?? '-'
  return nodes.flatMap((node) =>
    node.type === 'paragraph'
      ? [`${indent}p ${textOf(node.block)}`]
      : node.entries.flatMap(({ block: own, inner }) => [
          `${indent}${node.ordered ? '1.' : '*'} ${textOf(own)}`,
          ...outline(inner, `${indent}  `),
        ]),
  )
}

it.each<[string, TextBlock[], string[]]>([
  ['nothing', [], []],
  ['paragraphs', [block('paragraph', 0, 'a'), block('paragraph', 0, 'b')], ['p a', 'p b']],
  [
    'a list between paragraphs',
    [
      block('paragraph', 0, 'a'),
      block('item', 1, 'b'),
      block('item', 1, 'c'),
      block('paragraph', 0, 'd'),
    ],
    ['p a', '* b', '* c', 'p d'],
  ],
  [
    'a list in a list, and back',
    [
      block('item', 1, 'a'),
      block('numbered', 2, 'b'),
      block('numbered', 2, 'c'),
      block('item', 1, 'd'),
    ],
    ['* a', '  1. b', '  1. c', '* d'],
  ],
  [
    'bullets right after numbers',
    [block('numbered', 1, 'a'), block('item', 1, 'b')],
    ['1. a', '* b'],
  ],
  [
    'an entry that begins deeper',
    [block('item', 2, 'a'), block('item', 1, 'b')],
    ['* -', '  * a', '* b'],
  ],
])('shows %s', (_what, blocks, lines) => {
  expect(outline(groupBlocks(blocks))).toEqual(lines)
})

it('keeps every block, whatever order the depths come in', () => {
  const blocks = [3, 1, 0, 2, 2, 4, 0, 1].map((depth, nth) => block('item', depth, `t${nth}`))
  const lines = outline(groupBlocks(blocks)).join(' ')
  expect(blocks.every((_one, nth) => lines.includes(`t${nth}`))).toBe(true)
})
