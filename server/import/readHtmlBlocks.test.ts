import { describe, expect, it } from 'vitest'
import { readHtmlBlocks } from './readHtmlBlocks'

/** Headings with their level, paragraphs, and rows as lists. */
const summary = (html: string) =>
  readHtmlBlocks(html).map((block) => {
    if (block.kind === 'row') return block.cells
    return block.heading === undefined ? block.text : `h${block.heading} ${block.text}`
  })

describe('readHtmlBlocks', () => {
  it('reads headings, paragraphs and rows in their order', () => {
    const html =
      '<html><head><title>no</title></head><body><h1>Kava</h1><p>Üks <b>kaks</b><br>kolm</p><style>p{}</style>' +
      '<table><thead><tr><th>Tegevus</th><th>Tähtaeg</th></tr></thead><tr><td><p>Teeme</p><p>ära</p></td><td>2026</td></tr></table>lõpp'
    expect(summary(html)).toEqual([
      'h1 Kava',
      'Üks kaks',
      'kolm',
      ['Tegevus', 'Tähtaeg'],
      ['Teeme\nära', '2026'],
      'lõpp',
    ])
  })

  it('numbers lists as a reader sees them', () => {
    expect(
      summary(
        '<ol><li>Rand<ol><li>Praht</li><li>Kiik</li></ol></li><li>Sadam</li></ol><ul><li>muu</li></ul>',
      ),
    ).toEqual(['1. Rand', '1.1. Praht', '1.2. Kiik', '2. Sadam', 'muu'])
    expect(summary('<ol start="4"><li>Neljas</li></ol>')).toEqual(['4. Neljas'])
  })

  it('leaves the places that a cell spans empty', () => {
    const html =
      '<table><tr><td colspan="3">Rand</td></tr><tr><td rowspan="2">eesmärk</td><td>a</td><td>b</td></tr>' +
      '<tr><td>c</td><td>d</td></tr><tr><td colspan="2">e</td><td>f</td></tr></table>'
    expect(summary(html)).toEqual([['Rand'], ['eesmärk', 'a', 'b'], ['', 'c', 'd'], ['e', '', 'f']])
  })

  it('reads a table within a cell as text of that cell', () => {
    const html =
      '<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table>d</td><td>e</td></tr></table>'
    expect(summary(html)).toEqual([['a\nb\nc\nd', 'e']])
  })

  it('reads what is never closed', () => {
    expect(
      summary('<p>üks<p>kaks<ul><li>kolm<li>neli</ul><table><tr><td>a<td>b<tr><td>c<td>d'),
    ).toEqual(['üks', 'kaks', 'kolm', 'neli', ['a', 'b'], ['c', 'd']])
    expect(summary('<p>3 < 4 ja a <!-- peidus > --> lõpp < 7 <style>p {')).toEqual([
      '3 < 4 ja a  lõpp < 7',
    ])
  })

  it('decodes entities and survives any nesting', () => {
    expect(summary('<p>R&amp;D &lt;3 &otilde;</p>')).toEqual(['R&D <3 õ'])
    expect(summary('<div>'.repeat(20_000) + 'sügaval')).toEqual(['sügaval'])
  })
})
