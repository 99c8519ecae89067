import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testMunicipality, type TestMunicipality } from '../partner/testMunicipality'
import { testWorld, type TestWorld } from '../testWorld'
import { calendarFile } from './calendarFile'
import { exportDueDate } from './exportDueDate'
import { exportSeminarDate } from './exportSeminarDate'

let world: TestWorld
let people: TestMunicipality
beforeEach(async () => {
  world = await testWorld()
  people = await testMunicipality(world)
})
afterEach(() => world.remove())

const order = { title: 'Kodutöö', origin: 'https://laud.example.ee' }
/** The lines of a file with folded ones joined (RFC 5545, 3.1). */
const linesOf = ({ bytes }: { bytes: Uint8Array }) =>
  new TextDecoder()
    .decode(bytes)
    .replace(/\r\n[ \t]/gu, '')
    .split('\r\n')

describe('the due day of a homework', () => {
  it('is a whole day of the same name whenever it is taken, and newer after a change', async () => {
    const file = await exportDueDate(world, people.resident, 'h', order)
    expect(file).toMatchObject({
      name: 'Kodutöö-Vald-p3.ics',
      type: 'text/calendar; charset=utf-8',
    })
    const lines = linesOf(file)
    expect(lines).toEqual(
      expect.arrayContaining([
        'UID:homework-h@kavalaud',
        'SEQUENCE:1',
        'DTSTAMP:20261117T120000Z',
        'DTSTART;VALUE=DATE:20261210',
        'SUMMARY:Kodutöö: Vald p3',
        'URL;VALUE=URI:https://laud.example.ee/homework/h',
      ]),
    )
    await world.db.assignment.update({
      where: { workshopId: 'w' },
      data: { dueOn: '2026-12-11', version: 2 },
    })
    const later = linesOf(await exportDueDate(world, people.editor, 'h', order))
    expect(later).toEqual(
      expect.arrayContaining([
        'UID:homework-h@kavalaud',
        'SEQUENCE:2',
        'DTSTART;VALUE=DATE:20261211',
      ]),
    )
  })

  it('is not there for whoever is not', async () => {
    await expect(exportDueDate(world, people.member, 'h', order)).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

describe('the seminar', () => {
  const plan = (date: string, timeZone: string) =>
    world.db.workshop.update({
      where: { id: 'w' },
      data: {
        timeZone,
        seminar: {
          create: { id: 's', date, start: '10:00', end: '12:30', place: 'Saal 1; II korrus' },
        },
      },
    })

  it.each([
    ['2026-12-15', 'Europe/Tallinn', '20261215T080000Z', '20261215T103000Z'],
    ['2027-05-04', 'Europe/Tallinn', '20270504T070000Z', '20270504T093000Z'],
    ['2027-01-12', 'Europe/London', '20270112T100000Z', '20270112T123000Z'],
  ])('on %s in %s begins at %s', async (date, zone, start, end) => {
    await plan(date, zone)
    const lines = linesOf(await exportSeminarDate(world, people.member, 'w', order))
    expect(lines).toEqual(
      expect.arrayContaining([
        'UID:seminar-w@kavalaud',
        `DTSTART:${start}`,
        `DTEND:${end}`,
        `X-WR-TIMEZONE:${zone}`,
        'LOCATION:Saal 1\\; II korrus',
      ]),
    )
  })

  it.each([
    ['its own link', 'https://kohtumine.example.ee/5', 'https://kohtumine.example.ee/5'],
    ['its page where it has none', '', 'https://laud.example.ee/workshops/w/seminar'],
  ])('leads to %s', async (_what, link, address) => {
    await plan('2026-12-15', 'Europe/Tallinn')
    await world.db.seminar.update({ where: { workshopId: 'w' }, data: { link } })
    const lines = linesOf(await exportSeminarDate(world, people.member, 'w', order))
    expect(lines).toContain(`URL;VALUE=URI:${address}`)
  })

  it('that nobody planned is not there', async () => {
    await expect(exportSeminarDate(world, people.member, 'w', order)).rejects.toMatchObject({
      reason: 'noSeminar',
    })
  })
})

it('escapes what people wrote, so that no text becomes a line of its own', () => {
  const file = calendarFile(
    {
      uid: 'u',
      version: 1,
      writtenAt: new Date(0),
      title: 'Üks; kaks, kolm\\neli\r\nATTENDEE:mailto:keegi@example.ee',
      description: 'õ'.repeat(200),
      place: '',
      link: '',
      when: { day: '2026-12-10' },
      timeZone: 'Europe/Tallinn',
    },
    'x',
  )
  const text = new TextDecoder().decode(file.bytes)
  const title = linesOf(file).find((line) => line.startsWith('SUMMARY:'))
  expect(title).toBe('SUMMARY:Üks\\; kaks\\, kolm\\\\neli\\nATTENDEE:mailto:keegi@example.ee')
  expect(text).not.toMatch(/^ATTENDEE/mu)
  const bytes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length)
  expect(Math.max(...bytes)).toBeLessThanOrEqual(75)
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
})
