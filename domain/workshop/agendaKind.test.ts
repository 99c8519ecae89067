import { describe, expect, it } from 'vitest'
import { AGENDA_KIND_OF, AGENDA_KINDS, agendaKindOf } from './agendaKind'

describe('agendaKindOf', () => {
  it.each([
    ['Grupitöö', 0, 'groupWork'],
    ['Grupitöö II ja esitlused', 0, 'groupWork'],
    ['Group work and presentations', 0, 'groupWork'],
    ['Group work presentations', 0, 'groupPresentations'],
    ['Rühmatööde tutvustamine', 0, 'groupPresentations'],
    ['Report back from groups', 0, 'groupPresentations'],
    ['Выступления групп', 0, 'groupPresentations'],
    ['Breakout sessions', 0, 'groupWork'],
    ['Maailmakohvik', 0, 'groupWork'],
    ['Групповая работа', 0, 'groupWork'],
    ['Kodutööde jagamine', 0, 'homeworkBriefing'],
    ['Домашнее задание', 0, 'homeworkBriefing'],
    ['Lõpetamine ja kohv', 0, 'closing'],
    ['Wrap-up', 0, 'closing'],
    ['Sirutuspaus', 0, 'break'],
    ['Vaheaeg', 0, 'break'],
    ['LÕUNA', 0, 'break'],
    ['Кофе-брейк', 0, 'break'],
    ['Lõuna-Eesti kogemus', 1, 'talk'],
    ['Lõuna-Eesti kogemus', 0, 'other'],
    ['Kohviku avamine', 0, 'talk'],
    ['Küsimused ja vastused', 2, 'questions'],
    ['Uuringud ja arutelu', 1, 'talk'],
    ['Uuringud ja arutelu', 0, 'questions'],
    ['Uuringud', 3, 'presentations'],
    ['Ettekanne', 0, 'talk'],
    ['Kogunemine', 0, 'other'],
    ['', 0, 'other'],
  ])('takes "%s" with %i speakers for %s', (title, speakers, kind) => {
    expect(agendaKindOf(title, speakers)).toBe(kind)
  })

  it('has a stored kind for each', () => {
    expect(AGENDA_KINDS).toEqual(expect.arrayContaining(Object.values(AGENDA_KIND_OF)))
  })
})
