import { deriveEnds } from '../../domain/workshop/agenda'
import type { AgendaRow } from './workshopDraft'
import { readTime } from './workshopForm'

/** For each row the end that follows from the next start, as `HH:MM`; empty where none does. */
export function shownEnds(rows: readonly AgendaRow[]): string[] {
  const items = rows.flatMap((row, index) => {
    const start = readTime(row.start)
    if (start === null) return []
    const rest = { title: '', end: null, endSource: null, kind: 'other' } as const
    return [{ ...rest, id: String(index), start, speakers: [], subItems: [] }]
  })
  const ends = new Map(deriveEnds(items).map(({ id, end }) => [id, end ?? '']))
  return rows.map((_row, index) => ends.get(String(index)) ?? '')
}
