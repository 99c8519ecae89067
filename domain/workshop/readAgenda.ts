import { foldVisible } from '../text/foldSpace'
import { agendaKindOf } from './agendaKind'
import type { AgendaReading, ReadAgendaItem, ReadSubItem } from './agendaReading'
import { draftItems, type DraftItem, type DraftParagraph } from './agendaDrafts'
import { itemClocks } from './agendaClocks'
import { minutesOf } from './clock'
import { splitGroupWork } from './groupPresentations'
import { headingsNaming, splitSections, type Section } from './sections'
import { takeSpeakers } from './speakers'
import { asLeftOver, readTextLines } from './textLines'

/** No workshop has a longer programme; what follows is left over. */
const LONGEST_AGENDA_LINES = 1000

/**
 * Reads an agenda out of pasted text: the agenda alone, or a whole slide deck that has one. Never
 * throws. Every non-blank line is either read into the heading or an item, or is left over.
 */
export function readAgenda(text: string): AgendaReading {
  return readAgendaSections(splitSections(readTextLines(text)))
}

/** As `readAgenda`, of a deck that has been cut into its sections. */
export function readAgendaSections(sections: readonly Section[]): AgendaReading {
  const agenda = agendaSections(sections)
  const body = agenda.flatMap(({ lines }) => lines).slice(0, LONGEST_AGENDA_LINES)
  const heading = agenda[0]?.heading ?? null
  const { items: drafts, read } = draftItems(body)
  const items = withEnds(splitGroupWork(drafts.map(readItem), sections))
  const headings = headingsNaming(agenda, heading)
  const lines = new Set([...headings, ...read].map(({ line }) => line))
  const all = sections.flatMap(({ heading, lines }) => (heading ? [heading, ...lines] : lines))
  return {
    heading: heading?.text ?? null,
    items,
    lines: [...lines].sort((a, b) => a - b),
    leftOver: asLeftOver(all.filter(({ line }) => !lines.has(line))),
  }
}

/** The agenda under its heading; without one, every unnamed part that times begin in. */
function agendaSections(sections: readonly Section[]): Section[] {
  const timed = (wanted: Section['kind']) =>
    sections.filter(({ kind, lines }) => kind === wanted && itemClocks(lines).size > 0)
  const headed = timed('agenda')
  return headed.length > 0 ? headed : timed('other')
}

function readItem({ clock, title: titleLines, subItems }: DraftItem): ReadAgendaItem {
  const { text: title, speakers } = readParagraph(titleLines)
  const subs = subItems.map(readParagraph)
  const count = speakers.length + subs.reduce((sum, sub) => sum + sub.speakers.length, 0)
  return {
    startRaw: clock.startRaw,
    ...(clock.endRaw !== null && { endRaw: clock.endRaw }),
    ...(clock.rangeRaw !== null && { rangeRaw: clock.rangeRaw }),
    title,
    ...(speakers.length > 0 && { speakers }),
    ...(subs.length > 0 && { subItems: subs }),
    derived: { start: clock.start, end: clock.end, kind: agendaKindOf(title, count) },
  }
}

function readParagraph({ lines, people }: DraftParagraph): ReadSubItem {
  const { text, speakers } = takeSpeakers(foldVisible(lines.join(' ')))
  return { text, speakers: [...speakers, ...people] }
}

function withEnds(items: readonly ReadAgendaItem[]): ReadAgendaItem[] {
  return items.map((item, index) => {
    const { start, end: known, endSource: source, kind } = item.derived
    const next = items.slice(index + 1).find(({ derived }) => derived.start !== start)
    const following = next && next.derived.start > start ? next.derived.start : null
    const end = known ?? following
    if (end === null) return item
    const endSource = source ?? (known === null ? 'next item' : 'written')
    const minutes = Math.max(0, minutesOf(end) - minutesOf(start))
    return { ...item, derived: { start, end, endSource, minutes, kind } }
  })
}
