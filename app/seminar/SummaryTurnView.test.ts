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

const i18n = createI18n('et', catalogues.et)

function markupOf(shown: SummaryTurn): string {
  const view = createElement(SummaryTurnView, { turn: shown })
  return renderToStaticMarkup(createElement(I18nextProvider, { i18n }, view))
}

it('says of a draft that nothing was decided about it, as the document does', () => {
  expect(markupOf(turn)).toContain(i18n.t('seminar.decision_open'))
})

it('says that nobody has answered, and else what was answered, decided and said back', () => {
  expect(markupOf(turn)).toContain(i18n.t('seminar.noAnswers'))
  const told = markupOf({
    ...turn,
    answers: { a: 'Kohtume kord kuus', b: '', c: '' },
    drafts: [{ ...draft, decision: 'dropped', note: 'Teeb maakond', number: null }],
    feedback: 'Tubli algus',
  })
  for (const text of ['Kohtume kord kuus', 'Teeb maakond', 'Tubli algus']) {
    expect(told).toContain(text)
  }
  expect(told).not.toContain(i18n.t('seminar.noAnswers'))
  expect(told).not.toContain(i18n.t('seminar.decision_open'))
})

it('says nothing of a turn that was not told but its name', () => {
  expect(markupOf({ ...turn, isTold: false, missed: 'absent' })).not.toContain(draft.text)
})
