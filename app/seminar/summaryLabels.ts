import type { TFunction } from 'i18next'
import type { SummaryLabels } from '../../server/seminar/summaryDocx'
import { promptOf } from './promptOf'

/** The words of a summary's document in the reader's language. */
export function summaryLabels(t: TFunction): SummaryLabels {
  return {
    title: t('seminar.summary'),
    missed: { absent: t('seminar.turn_absent'), postponed: t('seminar.turn_postponed') },
    drafts: t('seminar.drafts'),
    feedback: t('seminar.feedback'),
    noAnswers: t('seminar.noAnswers'),
    prompts: { a: promptOf(t, 'a'), b: promptOf(t, 'b'), c: promptOf(t, 'c') },
    decisions: {
      accepted: t('seminar.decision_accepted'),
      returned: t('seminar.decision_returned'),
      dropped: t('seminar.decision_dropped'),
      open: t('seminar.decision_open'),
    },
    acceptedAs: (n) => t('seminar.acceptedAs', { n }),
  }
}
