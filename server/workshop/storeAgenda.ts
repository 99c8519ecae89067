import { z } from 'zod'
import { deriveEnds, type AgendaItem } from '../../domain/workshop/agenda'
import { AGENDA_KINDS } from '../../domain/workshop/agendaKind'
import type { AgendaItem as StoredItem } from '../../prisma/generated/client'
import type { Queries } from '../db'
import { newId } from '../tokens'
import type { AgendaFields } from './workshopFields'

const Speakers = z.array(z.object({ name: z.string(), role: z.string() }))
const SubItems = z.array(z.object({ text: z.string(), speakers: Speakers }))

/** Puts these items in the place of the workshop's agenda. */
export async function storeAgenda(
  tx: Queries,
  workshopId: string,
  items: readonly AgendaFields[],
): Promise<void> {
  const whole = items.map((item): AgendaItem => ({
    ...item,
    id: newId(),
    endSource: item.end ? 'written' : null,
  }))
  await tx.agendaItem.deleteMany({ where: { workshopId } })
  await tx.agendaItem.createMany({
    data: deriveEnds(whole).map((item, position) => ({
      id: item.id,
      workshopId,
      position,
      start: item.start,
      end: item.end,
      endSource: item.endSource ?? 'next',
      kind: item.kind,
      title: item.title,
      speakers: JSON.stringify(item.speakers),
      subItems: JSON.stringify(item.subItems),
    })),
  })
}

/** The agenda of stored rows, which come in their order. */
export function readStoredAgenda(rows: readonly StoredItem[]): AgendaItem[] {
  return deriveEnds(
    rows.map((row) => ({
      id: row.id,
      title: row.title,
      start: row.start,
      end: row.end,
      endSource: row.endSource === 'written' ? 'written' : null,
      kind: z.enum(AGENDA_KINDS).parse(row.kind),
      speakers: Speakers.parse(JSON.parse(row.speakers)),
      subItems: SubItems.parse(JSON.parse(row.subItems)),
    })),
  )
}
