import { describe, expect, it } from 'vitest'
import { checkFields } from '../http/checkFields'
import { AgendaRows, GroupRows, WorkshopHead, readTime } from './workshopForm'
import { z } from 'zod'

const head = { title: 'Avatud vald', date: '2026-05-12', timeZone: 'Europe/Tallinn' }
const bad = (schema: z.ZodType, fields: Record<string, unknown>): string[] => {
  try {
    checkFields(fields, schema)
    return []
  } catch (error) {
    return (error as { params: { fields: string } }).params.fields.split(',')
  }
}

describe('the head of a workshop', () => {
  it('takes municipalities line by line or parted, each once', () => {
    const typed = 'Haava vald\n\n Kase  vald; Männi linn,HAAVA VALD\n'
    expect(WorkshopHead.parse({ ...head, municipalities: typed }).municipalities).toEqual([
      'HAAVA VALD',
      'Kase vald',
      'Männi linn',
    ])
  })

  it.each([
    ['title', ''],
    ['title', '   '],
    ['date', '12.05.2026'],
    ['date', '2026-02-30'],
    ['timeZone', 'Mars/Base'],
    ['link', 'javascript:alert(1)'],
    ['link', 'example.ee'],
    ['municipalities', 'x'.repeat(121)],
  ])('refuses %s as %j', (field, value) => {
    const fields = bad(WorkshopHead, { ...head, [field]: value })
    expect(fields.map((name) => name.split('.')[0])).toEqual([field])
  })
})

describe('the rows of an agenda', () => {
  const row = {
    start: '9.30',
    end: '',
    kind: 'talk',
    title: 'Loeng',
    speakers: 'Mari Kuusk, nõunik',
  }

  it('reads times and people, and drops rows that nobody filled in', () => {
    const blank = { start: '', end: ' ', kind: 'talk', title: '', subItems: [{ text: '' }] }
    expect(
      AgendaRows.parse([blank, { ...row, subItems: [{ text: 'Üks' }, { text: ' ' }] }]),
    ).toEqual([
      {
        start: '09:30',
        end: null,
        kind: 'talk',
        title: 'Loeng',
        speakers: [{ name: 'Mari Kuusk', role: 'nõunik' }],
        subItems: [{ text: 'Üks', speakers: [] }],
      },
    ])
  })

  it.each([
    [{ start: 'pärast lõunat' }, 'agenda.1.start'],
    [{ start: '' }, 'agenda.1.start'],
    [{ end: '25:00' }, 'agenda.1.end'],
    [{ end: '9:00' }, 'agenda.1.end'],
    [{ title: '' }, 'agenda.1.title'],
  ])('names what is wrong: %j', (over, field) => {
    const agenda = [row, { ...row, ...over }]
    expect(bad(z.object({ agenda: AgendaRows }), { agenda })).toEqual([field])
  })

  it('takes an unknown kind as any other item', () => {
    expect(AgendaRows.parse([{ ...row, kind: 'party' }])[0]?.kind).toBe('other')
  })
})

describe('the rows of groups', () => {
  it('drops a new row that is blank and marks one without a name', () => {
    const named = { id: 'g1', name: 'Noored', theme: 'Teema', prompts: '', defaultChapter: '' }
    expect(GroupRows.parse([{ name: ' ' }, named])).toEqual([named])
    expect(GroupRows.parse([{ ...named, id: '' }])[0]?.id).toBeNull()
    expect(bad(z.object({ groups: GroupRows }), { groups: [{ theme: 'Teema' }] })).toEqual([
      'groups.0.name',
    ])
    expect(bad(z.object({ groups: GroupRows }), { groups: [{ id: 'g1' }] })).toEqual([
      'groups.0.name',
    ])
  })
})

describe('readTime', () => {
  it.each([
    ['13:15', '13:15'],
    ['13.15', '13:15'],
    ['13,15', '13:15'],
    ['kell 14', '14:00'],
    [' 9 ', '09:00'],
    ['', null],
    ['24:30', null],
    ['13:15-14:00', null],
    ['13:15 ettekanne', null],
  ])('%j is %s', (typed, time) => expect(readTime(typed)).toBe(time))
})
