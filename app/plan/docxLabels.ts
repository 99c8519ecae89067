import type { TFunction } from 'i18next'
import { SHOWN_STATUSES, type ShownStatus } from '../../domain/progress/shownStatus'
import type { PlanDocxLabels } from '../../server/export/planDocxLabels'
import { capital } from '../i18n/capital'
import { statusLabel } from '../progress/statusLabel'

/** The words of a plan's document in the reader's language. */
export function docxLabels(t: TFunction): PlanDocxLabels {
  return {
    approved: t('term.approved'),
    body: t('plan.docxBody'),
    date: t('plan.docxDate'),
    sitting: t('plan.docxSitting'),
    agendaItem: t('plan.docxAgendaItem'),
    instrument: t('plan.docxInstrument'),
    number: t('plan.number'),
    goal: capital(t('term.goal')),
    activity: capital(t('term.activity')),
    description: t('plan.description'),
    deadline: capital(t('term.deadline')),
    party: capital(t('term.party')),
    target: capital(t('term.target')),
    status: t('plan.status'),
    progress: capital(t('term.progress')),
    struck: t('approval.struck'),
    statuses: Object.fromEntries(
      SHOWN_STATUSES.map((status) => [status, statusLabel(t, status)]),
    ) as Record<ShownStatus, string>,
  }
}
