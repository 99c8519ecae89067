import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { COLOURS, TEXT_WIDTH } from './docxStyle'
import { xmlLines, xmlText } from './xmlText'

/**
 * A table of texts as wide as the page, whose head is repeated on each page.
 *
 * @param first how many times as wide as the others its first column is
 */
export function simpleTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  first = 1,
): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line }
  const share = Math.floor(TEXT_WIDTH / (heads.length - 1 + first))
  const columnWidths = heads.map((_head, at) => (at === 0 ? share * first : share))
  const widthOf = (at: number) => ({ size: columnWidths[at] ?? share, type: WidthType.DXA })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    margins: { top: 70, bottom: 70, left: 100, right: 100 },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map(
          (head, at) =>
            new TableCell({
              width: widthOf(at),
              shading: { type: ShadingType.CLEAR, color: 'auto', fill: COLOURS.headFill },
              children: [new Paragraph({ style: 'CellHead', text: xmlText(head) })],
            }),
        ),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map(
              (text, at) =>
                new TableCell({
                  width: widthOf(at),
                  children: xmlLines(text).map(
                    (each) => new Paragraph({ style: 'Cell', text: each }),
                  ),
                }),
            ),
          }),
      ),
    ],
  })
}
