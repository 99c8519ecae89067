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
import { COLOURS } from './docxStyle'
import { xmlText } from './xmlText'

/** A column of a table; `width` in twips. */
export type TableColumn = { head: string; width: number }

/** A table with a line around every cell, whose head is repeated on each page. */
export function docxTable(columns: readonly TableColumn[], rows: readonly TableRow[]): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line }
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, { width }) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => width),
    margins: { top: 70, bottom: 70, left: 100, right: 100 },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [headRow(columns), ...rows],
  })
}

/** A row that is not torn apart by the end of a page. */
export const tableRow = (children: TableCell[]): TableRow =>
  new TableRow({ cantSplit: true, children })

const headRow = (columns: readonly TableColumn[]): TableRow =>
  new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(headCell) })

function headCell({ head, width }: TableColumn): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: COLOURS.headFill },
    children: [new Paragraph({ style: 'CellHead', text: xmlText(head) })],
  })
}
