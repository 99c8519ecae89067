import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { expect, it } from 'vitest'
import type { Language } from '../../domain/language'
import type { PublicProject } from '../../domain/project/publicProject'
import { catalogues } from '../i18n/catalogues'
import { createI18n } from '../i18n/createI18n'
import { PublicProjects } from './PublicProjects'

const project: PublicProject = {
  title: 'Ühine huvikool',
  goal: 'Lapsed saavad ringi valida',
  areas: '',
  audience: 'Koolide juhid',
  funding: 'Euroopa fond',
  results: '',
  organisations: ['Kase vald', 'Lepa vald'],
  responsible: 'haridusjuht',
  sessions: [
    { title: '1. koolituspäev', dateRaw: '3.04.2027', date: '2027-04-03', venue: 'Kase mõis' },
    { title: '', dateRaw: 'sügisel', date: null, venue: '' },
  ],
  activities: [{ text: 'Loome ühise huvikooli', state: 'onHold', note: 'Ootame volikogu' }],
}

const markupOf = (language: Language, projects: readonly PublicProject[]) =>
  renderToStaticMarkup(
    createElement(
      I18nextProvider,
      { i18n: createI18n(language, catalogues[language]) },
      createElement(PublicProjects, { projects }),
    ),
  )

const textOf = (markup: string) =>
  markup.replaceAll(/<\/(?:p|li|h\d)>/gu, '\n').replaceAll(/<[^>]*>/gu, '')

it('says of a joint project what it is for, who takes part, and how far each activity is', () => {
  expect(
    textOf(markupOf('et', [project]))
      .trim()
      .split('\n'),
  ).toEqual([
    'Ühisprojektid',
    'Ühine huvikool',
    'Kase vald, Lepa vald',
    'Lapsed saavad ringi valida',
    'Vastutaja: haridusjuht',
    'Kellele: Koolide juhid',
    'Rahastus: Euroopa fond',
    'Kohtumised ja koolituspäevad',
    '1. koolituspäev · 3.04.2027 · Kase mõis (3. aprill 2027)',
    'Kohtumine · sügisel',
    'Ühistegevused',
    'Loome ühise huvikooli (ootel)Ootame volikogu',
  ])
})

it('is in the language of the page, its words marked as Estonian', () => {
  const markup = markupOf('ru', [project])
  expect(markup).toContain('<h3 lang="et">Ühine huvikool</h3>')
  expect(markup).toContain('Kase mõis</span> (3 апреля 2027 г.)')
  expect(textOf(markup)).toContain('Совместные проекты')
})

it('is nothing where there is none', () => {
  expect(markupOf('et', [])).toBe('')
})
