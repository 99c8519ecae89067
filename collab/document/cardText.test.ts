import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readBlocks, textOf, writePlainText } from './cardText'

type Node = string | Y.XmlText | { name: string; children: Node[] }

const el = (name: string, ...children: Node[]): Node => ({ name, children })

function build(node: Node): Y.XmlElement | Y.XmlText {
  if (typeof node === 'string') return new Y.XmlText(node)
  if (node instanceof Y.XmlText) return node
  const element = new Y.XmlElement(node.name)
  element.insert(0, node.children.map(build))
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
    ['an empty paragraph', [el('paragraph')], ''],
    ['paragraphs', [el('paragraph', 'Üks'), el('paragraph', 'kaks')], 'Üks\nkaks'],
    [
      'an empty line between',
      [el('paragraph', 'Üks'), el('paragraph'), el('paragraph', 'kaks')],
      'Üks\n\nkaks',
    ],
    ['a line break', [el('paragraph', 'Üks', el('hardBreak'), 'kaks')], 'Üks\nkaks'],
    [
      'a list',
      [
        el(
          'bulletList',
          el('listItem', el('paragraph', 'a')),
          el('listItem', el('paragraph', 'b')),
        ),
      ],
      'a\nb',
    ],
    ['a quotation', [el('blockquote', el('paragraph', 'q'))], 'q'],
    ['white space only', [el('paragraph', '  ')], ''],
  ])('of %s', (_what, nodes, expected) => {
    expect(textOf(readBlocks(fragmentOf(...nodes)))).toBe(expected)
  })

  it('is what was written as plain text', () => {
    const fragment = fragmentOf(el('paragraph', 'vana'))
    writePlainText(fragment, 'Первая строка\n\nвторая')
    expect(textOf(readBlocks(fragment))).toBe('Первая строка\n\nвторая')
  })
})

describe('blocks', () => {
  it('tell lists, depth and headings', () => {
    const fragment = fragmentOf(
      el('heading', 'Pealkiri'),
      el(
        'bulletList',
        el(
          'listItem',
          el('paragraph', 'väline'),
          el('orderedList', el('listItem', el('paragraph', 'sisemine'))),
        ),
      ),
    )
    expect(readBlocks(fragment)).toEqual([
      { kind: 'heading', depth: 0, runs: [{ text: 'Pealkiri', marks: [] }] },
      { kind: 'item', depth: 1, runs: [{ text: 'väline', marks: [] }] },
      { kind: 'numbered', depth: 2, runs: [{ text: 'sisemine', marks: [] }] },
    ])
  })

  it('keep the marks that are known', () => {
    const text = new Y.XmlText()
    const fragment = fragmentOf(el('paragraph', text))
    text.insert(0, 'selge')
    text.format(0, 2, { bold: {}, link: { href: 'javascript:0' } })
    expect(readBlocks(fragment)[0]?.runs).toEqual([
      { text: 'se', marks: ['bold'] },
      { text: 'lge', marks: [] },
    ])
  })
})
