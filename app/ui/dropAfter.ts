/** The upper edge and the height of a row, in the same pixels as the pointer. */
export type Row = { id: string; top: number; height: number }

/**
 * The row that something dropped at `y` comes to stand after, null for the front. The middle of a
 * row decides. The dragged row itself does not count.
 */
export function dropAfter(rows: readonly Row[], dragged: string, y: number): string | null {
  const above = rows.filter(({ id, top, height }) => id !== dragged && top + height / 2 < y)
  return above.at(-1)?.id ?? null
}

/** Whether a drop after `after` would change the order. */
export function isMove(ids: readonly string[], dragged: string, after: string | null): boolean {
  const before = ids[ids.indexOf(dragged) - 1] ?? null
  return after !== before && after !== dragged
}
