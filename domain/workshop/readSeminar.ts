import { clocksIn } from './clock'
import { findDay } from './dayMonth'
import { deckParagraphs, readEnumerator, type DeckParagraph } from './deckParagraphs'
import type { Section } from './sections'
import type { TextLine } from './textLines'

/**
 * The follow-up seminar of a deck; a key is absent where the slide says nothing of the kind. `date`
 * is ISO, with `--` for a year that is not written, and null with the rest of `derived` when unknown.
 */
export type SeminarReading = {
  heading: string
  whenRaw?: string
  startRaw?: string
  endRaw?: string
  place?: string
  perMunicipalityHeading?: string
  points: { key: string; text: string }[]
  reminder?: string
  derived: { date: string | null; start: string | null; end: string | null; online: boolean }
}

const ONLINE = /zoom|teams|meet\.|skype|webex|veebi|onlain|online|internet|видео|онлайн|https?:/iu
const GOODBYE = /^(?:kohtumiseni|kohtume|näeme|see you|meet again|до встречи|увидимся)(?!\p{L})/iu
const LONGEST_REMINDER = 4

/**
 * Reads the slide of the follow-up seminar: when and where, what each municipality tells, and the
 * reminder at its end. What else stands there is not read. Null when there is no such slide.
 */
export function readSeminar(
  sections: readonly Section[],
): { reading: SeminarReading; read: TextLine[] } | null {
  const slide = sections.find(({ kind, lines }) => kind === 'seminar' && lines.length > 0)
  if (!slide?.heading) return null
  const paragraphs = deckParagraphs(slide.lines, (text) => GOODBYE.test(text))
  const when = paragraphs.find(({ text }) => !GOODBYE.test(text) && isWhen(text))
  const intro = paragraphs.find(({ text }) => text.endsWith(':') && !readEnumerator(text))
  const points = pointsOf(paragraphs, intro, when)
  const reminder = reminderOf(paragraphs)
  const reading = {
    heading: slide.heading.text,
    ...(when && whenOf(when.text)),
    ...(intro && { perMunicipalityHeading: intro.text }),
    points: points.map(({ text }) => pointOf(text)),
    ...(reminder.length > 0 && { reminder: reminder.map(({ text }) => text).join(' ') }),
    derived: derivedOf(when?.text ?? ''),
  }
  const used = [when, intro, ...points, ...reminder].flatMap((paragraph) => paragraph?.lines ?? [])
  return { reading, read: [slide.heading, ...used] }
}

function isWhen(text: string): boolean {
  return findDay(text) !== null || clocksIn(text).length > 0
}

/** Lettered or numbered paragraphs; where there are none, the bullets below the introduction. */
function pointsOf(
  paragraphs: readonly DeckParagraph[],
  intro: DeckParagraph | undefined,
  when: DeckParagraph | undefined,
): DeckParagraph[] {
  const others = paragraphs.filter((paragraph) => paragraph !== when && paragraph !== intro)
  const marked = others.filter(({ text }) => readEnumerator(text) && findDay(text) === null)
  if (marked.length > 0 || !intro) return marked
  const below = new Set(paragraphs.slice(paragraphs.indexOf(intro) + 1))
  return others.filter((paragraph) => paragraph.bullet && below.has(paragraph))
}

function pointOf(text: string): { key: string; text: string } {
  const enumerator = readEnumerator(text)
  return { key: enumerator?.mark ?? '', text: enumerator?.rest ?? text }
}

function whenOf(text: string): Pick<SeminarReading, 'whenRaw' | 'startRaw' | 'endRaw' | 'place'> {
  const clock = clocksIn(text)[0]
  const place = (clock?.rest ?? findDay(text)?.rest ?? '').replace(/^[\s,.;:–—-]+|[\s,.;:]+$/gu, '')
  return {
    whenRaw: text,
    ...(clock && { startRaw: clock.startRaw }),
    ...(clock && clock.endRaw !== null && { endRaw: clock.endRaw }),
    ...(place !== '' && { place }),
  }
}

/** A reminder may be broken into lines with air between; it ends where its day and time are said. */
function reminderOf(paragraphs: readonly DeckParagraph[]): DeckParagraph[] {
  const from = paragraphs.findIndex(({ text }) => GOODBYE.test(text))
  if (from < 0) return []
  for (let length = 1; length <= LONGEST_REMINDER; length += 1) {
    const part = paragraphs.slice(from, from + length)
    const text = part.map((paragraph) => paragraph.text).join(' ')
    if (findDay(text) && clocksIn(text).length > 0) return part
  }
  return paragraphs.slice(from, from + 1)
}

function derivedOf(when: string): SeminarReading['derived'] {
  const clock = clocksIn(when)[0]
  return {
    date: findDay(when)?.date ?? null,
    start: clock?.start ?? null,
    end: clock?.end ?? null,
    online: ONLINE.test(when),
  }
}
