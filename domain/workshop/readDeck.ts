import type { LeftOverLine } from '../text/leftOverLine'
import { readAgendaSections } from './readAgenda'
import type { AgendaReading } from './agendaReading'
import { readGroupWork, type GroupWorkReading } from './readGroupWork'
import { readHomework, type HomeworkReading } from './readHomework'
import { readObjectives, type ObjectivesReading } from './readObjectives'
import { readSeminar, type SeminarReading } from './readSeminar'
import { splitSections } from './sections'
import { asLeftOver, readTextLines, type TextLine } from './textLines'

/** All that a workshop is set up from; each part null where the deck does not have it. */
export type DeckReading = {
  objectives: ObjectivesReading | null
  agenda: Pick<AgendaReading, 'heading' | 'items'> | null
  groupWork: GroupWorkReading | null
  homework: HomeworkReading | null
  followUpSeminar: SeminarReading | null
  contact: string | null
  leftOver: LeftOverLine[]
}

const EMAIL = /^(?:mailto:)?(?<address>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/iu

/**
 * Reads the slides of a workshop out of pasted text: objectives, agenda, groups, homework, follow-up
 * seminar and the contact's e-mail. Slides of background, which no workshop is set up from, are left
 * over like everything else that was not understood: no non-blank line is lost. Never throws.
 */
export function readDeck(text: string): DeckReading {
  const lines = readTextLines(text)
  const sections = splitSections(lines)
  const objectives = readObjectives(sections)
  const agenda = readAgendaSections(sections)
  const groupWork = readGroupWork(sections)
  const seminar = readSeminar(sections)
  const homework = readHomework(sections, seminar?.reading.derived.date ?? null)
  const contact = readContact(lines)
  const parts = [objectives, groupWork, homework, seminar, contact]
  const read = new Set(agenda.lines)
  for (const part of parts) for (const { line } of part?.read ?? []) read.add(line)
  return {
    objectives: objectives?.reading ?? null,
    agenda: agenda.items.length > 0 ? { heading: agenda.heading, items: agenda.items } : null,
    groupWork: groupWork?.reading ?? null,
    homework: homework?.reading ?? null,
    followUpSeminar: seminar?.reading ?? null,
    contact: contact?.reading ?? null,
    leftOver: asLeftOver(lines.filter(({ line }) => !read.has(line))),
  }
}

/** The first e-mail address that has a line to itself, with the lines that repeat it. */
function readContact(lines: readonly TextLine[]): { reading: string; read: TextLine[] } | null {
  const addressOf = ({ text }: TextLine) => EMAIL.exec(text)?.groups?.['address']
  const first = lines.map(addressOf).find((address) => address !== undefined)
  if (first === undefined) return null
  const read = lines.filter((line) => addressOf(line)?.toLowerCase() === first.toLowerCase())
  return { reading: first, read }
}
