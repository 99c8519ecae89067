import type { HTMLAttributes, TdHTMLAttributes, ThHTMLAttributes } from 'react'

/*
 * A table of a page for everybody: its style makes blocks of the rows on a phone. A table that is laid
 * out as blocks loses its roles in some browsers, so they are given again.
 */
const TABLE = { role: 'table' }
const ROW_GROUP = { role: 'rowgroup' }
const ROW = { role: 'row' }
const CELL = { role: 'cell' }
const COLUMN_HEADER = { role: 'columnheader', scope: 'col' }
const ROW_HEADER = { role: 'rowheader' }

type Props = HTMLAttributes<HTMLElement>
type HeadProps = ThHTMLAttributes<HTMLTableCellElement>

/** The table itself. */
export const PlainTable = (props: Props) => <table {...TABLE} {...props} />

/** The heads of the columns; only where there are columns. */
export const PlainHead = ({ children, ...rest }: Props) => (
  <thead {...ROW_GROUP} {...rest}>
    <tr {...ROW}>{children}</tr>
  </thead>
)

export const PlainHeadCell = ({ children, ...rest }: HeadProps) => (
  <th {...COLUMN_HEADER} {...rest}>
    {children}
  </th>
)

export const PlainBody = (props: Props) => <tbody {...ROW_GROUP} {...props} />

export const PlainRow = (props: Props) => <tr {...ROW} {...props} />

export const PlainCell = (props: TdHTMLAttributes<HTMLTableCellElement>) => (
  <td {...CELL} {...props} />
)

/** The head of a row, or of the rows that follow. */
export const PlainRowHead = ({ children, ...rest }: HeadProps) => (
  <th {...ROW_HEADER} {...rest}>
    {children}
  </th>
)
