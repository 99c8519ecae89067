import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { expect, it } from 'vitest'
import type { SummaryTurn } from '../../server/seminar/readSummary'
import { catalogues } from '../i18n/catalogues'
import { createI18n } from '../i18n/createI18n'
import { SummaryTurnView } from './SummaryTurnView'

const draft = {
  cardId: 'a',
  text: 'Avame ruumi',
  deadlineRaw: '',
  parties: [],
  target: '',
  note: '',
}
const turn: SummaryTurn = {
  id: 't',
  municipality: 'Kase vald',
  missed: null,
  isTold: true,
  answers: { a: '', b: '', c: '' },
  drafts: [{ ...draft, decision: 'open', number: null }],
  feedback: '',
}

it('says of a draft that nothing was decided about it, as the document does', () => {
  const i18n = createI18n('et', catalogues.et)
  const view = createElement(SummaryTurnView, { turn })
  const markup = renderToStaticMarkup(createElement(I18nextProvider, { i18n }, view))
  expect(markup).toContain(i18n.t('seminar.decision_open'))
})
