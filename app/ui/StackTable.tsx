import type { HTMLAttributes, TdHTMLAttributes, ThHTMLAttributes } from 'react'

/*
 * A table on a wide screen and on paper; on a phone each row is a block of its own. A table that is
 * laid out as blocks loses its roles in some browsers, so they are given again.
 */
const TABLE = { role: 'table' }
const ROW_GROUP = { role: 'rowgroup' }
const ROW = { role: 'row' }
const CELL = { role: 'cell' }
const COLUMN_HEADER = { role: 'columnheader', scope: 'col' }
const ROW_HEADER = { role: 'rowheader', scope: 'colgroup' }

type Props = HTMLAttributes<HTMLElement>

/** The table itself, with columns of fixed width. */
export const StackTable = ({ className = '', ...rest }: Props) => (
  <table {...TABLE} className={`block w-full wide:table wide:table-fixed ${className}`} {...rest} />
)

/** The heads of the columns; only where there are columns. They stay in sight. */
export const StackHead = ({ children, ...rest }: Props) => (
  <thead {...ROW_GROUP} className="hidden wide:table-header-group" {...rest}>
    <tr {...ROW}>{children}</tr>
  </thead>
)

export const StackHeadCell = ({
  className = '',
  ...rest
}: ThHTMLAttributes<HTMLTableCellElement>) => (
  <th
    {...COLUMN_HEADER}
    className={`sticky top-0 print:static z-10 border-b-2 border-line bg-surface px-3 py-2 text-left text-sm font-semibold text-muted ${className}`}
    {...rest}
  />
)

export const StackBody = (props: Props) => (
  <tbody {...ROW_GROUP} className="block wide:table-row-group" {...props} />
)

export const StackRow = ({ className = '', ...rest }: Props) => (
  <tr {...ROW} className={`block wide:table-row ${className}`} {...rest} />
)

export const StackCell = ({ className = '', ...rest }: TdHTMLAttributes<HTMLTableCellElement>) => (
  <td {...CELL} className={`block align-top wide:table-cell ${className}`} {...rest} />
)

/** A head across all columns, for the rows that follow. */
export const StackRowHead = ({
  className = '',
  children,
  ...rest
}: ThHTMLAttributes<HTMLTableCellElement>) => (
  <th {...ROW_HEADER} className={`block text-left wide:table-cell ${className}`} {...rest}>
    {children}
  </th>
)
