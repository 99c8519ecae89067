import { z } from 'zod'
import type { AgendaItem } from '../../domain/workshop/agenda'
import { writeSpeakerList } from '../../domain/workshop/speakerList'

const text = z.string().default('')

const SubItemRow = z.object({ key: text, text, speakers: text })
const AgendaRow = z.object({
  key: text,
  start: text,
  end: text,
  kind: text,
  title: text,
  speakers: text,
  subItems: z.array(SubItemRow).default([]),
})
const GroupRow = z.object({
  key: text,
  id: text,
  name: text,
  theme: text,
  prompts: text,
  defaultChapter: text,
})

/**
 * A workshop as it stands in a form, right or wrong: texts as typed, and rows, each known to React
 * by its `key`. A group's `id` is empty until it is saved.
 */
export const WorkshopDraft = z.object({
  title: text,
  date: text,
  timeZone: z.string().default('Europe/Tallinn'),
  place: text,
  link: text,
  objectives: text,
  municipalities: text,
  paste: text,
  /** That of the saved workshop when the editing began; empty for a new one. */
  version: text,
  groups: z.array(GroupRow).default([]),
  agenda: z.array(AgendaRow).default([]),
})

export type WorkshopDraft = z.infer<typeof WorkshopDraft>
export type AgendaRow = z.infer<typeof AgendaRow>
export type SubItemRow = z.infer<typeof SubItemRow>
export type GroupRow = z.infer<typeof GroupRow>

/** The rows of an agenda; an end that was not written is left to follow from the next start. */
export function agendaRows(items: readonly AgendaItem[]): AgendaRow[] {
  return items.map(({ start, end, endSource, kind, title, speakers, subItems }, index) => ({
    key: String(index),
    start,
    end: endSource === 'written' ? (end ?? '') : '',
    kind,
    title,
    speakers: writeSpeakerList(speakers),
    subItems: subItems.map((sub, index) => ({
      key: String(index),
      text: sub.text,
      speakers: writeSpeakerList(sub.speakers),
    })),
  }))
}

/** The rows of groups; `id` is theirs where they are saved already. */
export function groupRows(
  groups: readonly (Omit<GroupRow, 'key' | 'id'> & { id?: string })[],
): GroupRow[] {
  return groups.map(({ id = '', name, theme, prompts, defaultChapter }, index) => ({
    key: String(index),
    id,
    name,
    theme,
    prompts,
    defaultChapter,
  }))
}
