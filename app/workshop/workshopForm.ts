import { z } from 'zod'
import { clockAtStart } from '../../domain/workshop/clock'
import { AGENDA_KINDS } from '../../domain/workshop/agendaKind'
import { readSpeakerList } from '../../domain/workshop/speakerList'
import { organisationNameKey } from '../../domain/plan/organisationNameKey'
import { foldSpace } from '../../domain/text/foldSpace'

const line = (max: number) => z.string().trim().max(max).default('')
const link = z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(500)])

/** The names of municipalities, one per line or parted by commas or semicolons; each once. */
const Municipalities = z
  .string()
  .max(8000)
  .default('')
  .transform((text) => {
    const names = text.split(/[\n,;]/u).map(foldSpace)
    return [...new Map(names.map((name) => [organisationNameKey(name), name]))]
      .filter(([key]) => key !== '')
      .map(([, name]) => name)
  })
  .pipe(z.array(z.string().max(120)).max(60))

/** The head of a workshop, checked. */
export const WorkshopHead = z.object({
  title: z.string().trim().min(1).max(200),
  date: z.iso.date(),
  timeZone: z.string().max(60).refine(isTimeZone),
  place: line(300),
  link: z.string().trim().default('').pipe(link),
  objectives: line(5000),
  municipalities: Municipalities,
})

const GroupRow = z
  .object({
    id: z.string().max(40).default(''),
    name: line(120),
    theme: line(1000),
    prompts: line(3000),
    defaultChapter: line(300),
  })
  .transform(({ id, ...row }, context) => {
    const isBlank = Object.values(row).every((value) => value === '')
    if (isBlank && id === '') return null
    if (row.name === '') context.addIssue({ code: 'custom', path: ['name'], input: row })
    return { ...row, id: id === '' ? null : id }
  })

/** The groups of a form; a new row that nobody filled in is none. */
export const GroupRows = z
  .array(GroupRow)
  .max(30)
  .default([])
  .transform((rows) => rows.filter((row) => row !== null))

const Speakers = line(2000).transform(readSpeakerList)

const SubItem = z.object({ text: line(2000), speakers: Speakers })

const AgendaRow = z
  .object({
    start: line(20),
    end: line(20),
    kind: z.enum(AGENDA_KINDS).catch('other'),
    title: line(2000),
    speakers: Speakers,
    subItems: z.array(SubItem).max(60).default([]),
  })
  .transform((row, context) => {
    const subItems = row.subItems.filter(({ text, speakers }) => text !== '' || speakers.length > 0)
    const { title, speakers, kind } = row
    if (`${row.start}${row.end}${title}` === '' && speakers.length + subItems.length === 0) {
      return null
    }
    const [start, end] = [readTime(row.start), readTime(row.end)]
    const issue = (path: string) => context.addIssue({ code: 'custom', path: [path], input: row })
    if (start === null) issue('start')
    if ((row.end !== '' && end === null) || (start !== null && end !== null && end < start)) {
      issue('end')
    }
    if (title === '') issue('title')
    return { start: start ?? '', end, kind, title, speakers, subItems }
  })

/** The agenda of a form; a row that nobody filled in is none. Times as `13:15`, `13.15` or `kell 14`. */
export const AgendaRows = z
  .array(AgendaRow)
  .max(200)
  .default([])
  .transform((rows) => rows.filter((row) => row !== null))

/** A typed time as `HH:MM`; null for anything else. */
export function readTime(typed: string): string | null {
  const clock = clockAtStart(typed.trim().replace(',', '.'))
  return clock && clock.rest === '' && clock.end === null ? clock.start : null
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/**
 * The version that the editing began on, and, where the reader decided to save over somebody else's
 * change, the version that they saw it in.
 */
export const SavedVersion = z.object({
  version: z.coerce.number().int().min(1),
  overwrite: z.coerce.number().int().min(1).optional(),
})
