import { Paragraph, TableCell, WidthType, type Table } from 'docx'
import { TEXT_WIDTH } from './docxStyle'
import { docxTable, tableRow } from './docxTable'
import { xmlLines } from './xmlText'

/**
 * A table of texts as wide as the page.
 *
 * @param first how many times as wide as the others its first column is
 */
export function simpleTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  first = 1,
): Table {
  const share = Math.floor(TEXT_WIDTH / (heads.length - 1 + first))
  const widthOf = (at: number) => (at === 0 ? share * first : share)
  return docxTable(
    heads.map((head, at) => ({ head, width: widthOf(at) })),
    rows.map((cells) => tableRow(cells.map((text, at) => textCell(text, widthOf(at))))),
  )
}

function textCell(text: string, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: xmlLines(text).map((line) => new Paragraph({ style: 'Cell', text: line })),
  })
}
