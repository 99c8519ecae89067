import ical, { type ICalEventData } from 'ical-generator'
import { fileName, type ExportedFile } from '../export/exportedFile'

/** One date in a calendar. `uid` stays the same however often it is taken; `version` grows with changes. */
export type CalendarEntry = {
  uid: string
  version: number
  /** When it was written, which tells calendars the newer of two. */
  writtenAt: Date
  title: string
  description: string
  place: string
  /** An http or https address; empty where there is none. */
  link: string
  /** A whole day as an ISO date, or instants. */
  when: { day: string } | { start: Date; end: Date }
  /** The IANA name of the zone where it happens. */
  timeZone: string
}

/**
 * An iCalendar file (RFC 5545) of one date. Instants stand in UTC, which every calendar shows by its own
 * clock, right also after a change of summer time. The file is named with the words.
 */
export function calendarFile(entry: CalendarEntry, words: string): ExportedFile {
  const calendar = ical({ prodId: { company: 'Kavalaud', product: 'Kavalaud', language: 'ET' } })
  calendar.x('X-WR-TIMEZONE', entry.timeZone)
  calendar.createEvent(eventOf(entry))
  const bytes = new TextEncoder().encode(`${calendar.toString()}\r\n`)
  return { bytes, name: fileName(words, 'ics'), type: 'text/calendar; charset=utf-8' }
}

function eventOf(entry: CalendarEntry): ICalEventData {
  const { uid, version, writtenAt, title, description, place, link, when } = entry
  return {
    id: `${uid}@kavalaud`,
    sequence: version,
    stamp: writtenAt,
    summary: title,
    ...(description && { description }),
    ...(place && { location: place }),
    ...(link && { url: link }),
    ...('day' in when ? { start: when.day, allDay: true } : when),
  }
}
