import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { plainText, readBlocks, writePlainText } from './cardText'

type Node = string | Y.XmlText | [name: string, ...children: Node[]]

function build(node: Node): Y.XmlElement | Y.XmlText {
  if (typeof node === 'string') return new Y.XmlText(node)
  if (node instanceof Y.XmlText) return node
  const [name, ...children] = node
  const element = new Y.XmlElement(name)
  element.insert(0, children.map(build))
  return element
}

function fragmentOf(...nodes: Node[]): Y.XmlFragment {
  const fragment = new Y.Doc().getXmlFragment('text')
  fragment.insert(0, nodes.map(build))
  return fragment
}

describe('plain text', () => {
  it.each<[string, Node[], string]>([
    ['nothing', [], ''],
    ['an empty paragraph', [['paragraph']], ''],
    [
      'paragraphs',
      [
        ['paragraph', 'Üks'],
        ['paragraph', 'kaks'],
      ],
      'Üks\nkaks',
    ],
    [
      'an empty line between',
      [['paragraph', 'Üks'], ['paragraph'], ['paragraph', 'kaks']],
      'Üks\n\nkaks',
    ],
    ['a line break', [['paragraph', 'Üks', ['hardBreak'], 'kaks']], 'Üks\nkaks'],
    [
      'a list',
      [['bulletList', ['listItem', ['paragraph', 'a']], ['listItem', ['paragraph', 'b']]]],
      'a\nb',
    ],
    ['a quotation', [['blockquote', ['paragraph', 'q']]], 'q'],
    ['white space only', [['paragraph', '  ']], ''],
  ])('of %s', (_what, nodes, expected) => {
    expect(plainText(fragmentOf(...nodes))).toBe(expected)
  })

  it('is what was written as plain text', () => {
    const fragment = fragmentOf(['paragraph', 'vana'])
    writePlainText(fragment, 'Первая строка\n\nвторая')
    expect(plainText(fragment)).toBe('Первая строка\n\nвторая')
  })
})

describe('blocks', () => {
  it('tell lists, depth and headings', () => {
    const fragment = fragmentOf(
      ['heading', 'Pealkiri'],
      [
        'bulletList',
        [
          'listItem',
          ['paragraph', 'väline'],
          ['orderedList', ['listItem', ['paragraph', 'sisemine']]],
        ],
      ],
    )
    expect(readBlocks(fragment)).toEqual([
      { kind: 'heading', depth: 0, runs: [{ text: 'Pealkiri', marks: [] }] },
      { kind: 'item', depth: 1, runs: [{ text: 'väline', marks: [] }] },
      { kind: 'numbered', depth: 2, runs: [{ text: 'sisemine', marks: [] }] },
    ])
  })

  it('keep the marks that are known', () => {
    const text = new Y.XmlText()
    const fragment = fragmentOf(['paragraph', text])
    text.insert(0, 'selge')
    text.format(0, 2, { bold: {}, link: { href: 'javascript:0' } })
    expect(readBlocks(fragment)[0]?.runs).toEqual([
      { text: 'se', marks: ['bold'] },
      { text: 'lge', marks: [] },
    ])
  })
})
