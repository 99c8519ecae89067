import { findDay, daysBetween } from './dayMonth'
import { deckParagraphs } from './deckParagraphs'
import type { Section } from './sections'
import type { TextLine } from './textLines'

/**
 * The homework of a deck. `workshopDateRaw` is the day that the instructions name as that of the
 * workshop, `invite` whom to involve. `derived` is there when the follow-up seminar, by which the
 * homework is due, has a day: `due` names it, `days` counts from the workshop where its day is known.
 */
export type HomeworkReading = {
  heading: string
  workshopDateRaw?: string
  instructions: string[]
  invite?: string[]
  derived?: { due: string; days?: number }
}

const INVITE =
  /(?<!\p{L})(?:kaasates|kaasake|kaasata|kutsuge|involving|involve|inviting|invite|including|привлекая|привлеките|приглас\p{L}+)(?!\p{L})\s*(?:võimalusel|if possible|where possible|по возможности)?[\s:]*(?<whom>[^.;!?()]+)/iu

/** Reads the homework slide; `seminarDate` is ISO or `--12-02`. Null when there is no such slide. */
export function readHomework(
  sections: readonly Section[],
  seminarDate: string | null,
): { reading: HomeworkReading; read: TextLine[] } | null {
  const slide = sections.find(({ kind, lines }) => kind === 'homework' && lines.length > 0)
  if (!slide?.heading) return null
  const paragraphs = deckParagraphs(slide.lines)
  const instructions = paragraphs.map(({ text }) => text)
  const day = instructions.map(findDay).find((found) => found !== null)
  const invite = instructions.map(whomToInvite).find((names) => names.length > 0)
  const reading = {
    heading: slide.heading.text,
    ...(day && { workshopDateRaw: day.raw }),
    instructions,
    ...(invite && { invite }),
    ...(seminarDate !== null && { derived: derivedOf(day?.date ?? null, seminarDate) }),
  }
  return { reading, read: [slide.heading, ...paragraphs.flatMap(({ lines }) => lines)] }
}

function whomToInvite(text: string): string[] {
  const whom = INVITE.exec(text)?.groups?.['whom'] ?? ''
  return whom
    .split(/,|\s(?:ja|ning|and|и)\s/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function derivedOf(
  workshopDate: string | null,
  seminarDate: string,
): { due: string; days?: number } {
  const due = `${seminarDate.replace(/^--/u, '')} (the follow-up seminar)`
  const days = workshopDate === null ? null : daysBetween(workshopDate, seminarDate)
  return days === null ? { due } : { due, days }
}
