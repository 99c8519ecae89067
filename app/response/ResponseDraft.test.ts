import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { expect, it } from 'vitest'
import type { ResponseDraft as Draft } from '../../server/response/loadResponse'
import { catalogues } from '../i18n/catalogues'
import { createI18n } from '../i18n/createI18n'
import { ResponseDraft } from './ResponseDraft'

const carriedTo = (municipality: string, dropped: string | null = null) => {
  return { municipality, adopted: [], dropped }
}

function markupOf(draft: Partial<Draft>): string {
  const whole: Draft = {
    text: 'Avame ruumi',
    fate: 'carried',
    adopted: [],
    carried: [],
    mergedInto: null,
    reason: '',
    ...draft,
  }
  const i18n = createI18n('et', catalogues.et)
  return renderToStaticMarkup(
    createElement(I18nextProvider, { i18n }, createElement(ResponseDraft, { draft: whole })),
  )
}

/** The paragraphs in which it is said what became of a draft. */
function readOutcome(draft: Partial<Draft>): string[] {
  const paragraphs = [...markupOf(draft).matchAll(/<p[^>]*>(.*?)<\/p>/gu)].map(
    ([, text = '']) => text,
  )
  return paragraphs.slice(1).map((text) => text.replaceAll(/<[^>]*>/gu, ''))
}

it('says once who all got a draft as homework', () => {
  const carried = [carriedTo('Kase vald'), carriedTo('Lepa vald'), carriedTo('Tamme vald')]
  expect(readOutcome({ carried })).toEqual(['Viidud kodutöösse: Kase vald, Lepa vald, Tamme vald'])
})

it('says whose homework brought it into a plan, and which of them dropped it and why', () => {
  const adopted = [{ organisation: 'Kase vald', number: '2.1', address: null, isStruck: false }]
  const carried = [
    { ...carriedTo('Kase vald'), adopted },
    carriedTo('Lepa vald', 'Raha ei ole'),
    carriedTo('Tamme vald', ''),
  ]
  expect(readOutcome({ fate: 'adopted', carried })).toEqual([
    'Viidud kodutöösse: Kase vald, Lepa vald, Tamme vald',
    'Lepa vald: Jätkuseminaril välja jäetud: Raha ei ole',
    'Tamme vald: Jätkuseminaril välja jäetud',
    'Kavas tegevusena nr 2.1: Kase vald',
  ])
})

it('does not repeat the one who dropped it', () => {
  expect(readOutcome({ carried: [carriedTo('Kase vald', 'Raha ei ole')] })).toEqual([
    'Viidud kodutöösse: Kase vald',
    'Jätkuseminaril välja jäetud: Raha ei ole',
  ])
})

it('says that an activity was left out later', () => {
  const adopted = [{ organisation: 'Kase vald', number: '1.3', address: null, isStruck: true }]
  expect(readOutcome({ fate: 'adopted', adopted })).toEqual([
    'Oli kavas tegevusena nr 1.3, hiljem välja jäetud: Kase vald',
  ])
})

it('leads into the plan that everybody may read, and into no other', () => {
  const place = { organisation: 'Kase vald', number: '1.3', isStruck: false }
  const linksOf = (address: string | null) =>
    markupOf({ fate: 'adopted', adopted: [{ ...place, address }] }).match(/<a [^>]*>/gu)
  expect(linksOf(null)).toBeNull()
  expect(linksOf('/p/kava#1.3')).toEqual(['<a href="/p/kava#1.3">'])
})
