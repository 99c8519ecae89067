import type { CSSProperties, HTMLAttributes, TdHTMLAttributes, ThHTMLAttributes } from 'react'
import { capital } from '../i18n/capital'

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
type Labels = CSSProperties & Record<`--c${number}`, string>

/**
 * The table itself.
 *
 * @param labels for each of at most six columns from the left what stands above its cells on a phone,
 *   where there are no heads of columns to be seen; an empty one where nothing does. It is written once
 *   for the table, in its style, because a long plan has hundreds of rows. Whoever hears the page is told
 *   by the heads.
 */
export function PlainTable({ labels, ...rest }: Props & { labels: readonly string[] }) {
  const style: Labels = {}
  for (const [at, label] of labels.entries()) {
    if (label !== '') style[`--c${at + 1}`] = JSON.stringify(capital(label))
  }
  return <table {...TABLE} style={style} {...rest} />
}

/** The heads of the columns; only for eyes where there are columns. */
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
