import { describe, expect, it } from 'vitest'
import { columnKindOf } from './columnKind'
import type { HeadKind } from './columnWords'

describe('columnKindOf', () => {
  it.each<[string, HeadKind | null]>([
    ['TEGEVUS', 'activity'],
    ['Tegevused', 'activity'],
    ['Tegevuse kirjeldus', 'description'],
    ['Täitmise tähtaeg', 'deadline'],
    ['Täitmine', 'progress'],
    ['OSAPOOL', 'party'],
    ['Vastutaja', 'party'],
    ['Partnerid', 'party'],
    ['Eesmärk', 'goal'],
    ['Sihttase', 'target'],
    ['Sihtrühm', null],
    ['2030. aasta sihttase ja vastutaja', 'targetAndParty'],
    ['Olek', 'status'],
    ['Jrk nr', 'number'],
    ['peatükk nr', 'chapterNumber'],
    ['peatükk', 'chapter'],
    ['Eelarve', null],
    ['Description of activity', 'description'],
    ['Activity description', 'description'],
    ['Due date', 'deadline'],
    ['Responsible party', 'party'],
    ['Lead', 'party'],
    ['Leading idea', null],
    ['Expected result', 'target'],
    ['Status', 'status'],
    ['No.', 'number'],
    ['Updated', null],
    ['Срок исполнения', 'deadline'],
    ['Ход выполнения', 'progress'],
    ['Наименование мероприятия', 'activity'],
    ['Ответственный исполнитель', 'party'],
    ['Цель', 'goal'],
    ['№ п/п', 'number'],
    ['Цена', null],
    ['a head that goes on and on and on and names an activity', null],
  ])('%s → %s', (head, kind) => {
    expect(columnKindOf(head)).toBe(kind)
  })
})
