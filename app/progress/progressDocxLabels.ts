import type { TFunction } from 'i18next'
import type { Language } from '../../domain/language'
import type { ProgressDocxLabels } from '../../server/export/progressDocx'
import { formatDate } from '../i18n/formatDate'
import { docxLabels } from '../plan/docxLabels'

/** The words of an interim report in the reader's language. */
export function progressDocxLabels(t: TFunction, language: Language): ProgressDocxLabels {
  return {
    ...docxLabels(t),
    title: t('progress.interimReport'),
    asOf: (day) => t('progress.asOf', { day: formatDate(day, language) }),
    chapter: t('progress.chapter'),
    total: t('progress.total'),
    summary: t('progress.byStatus'),
    silent: t('progress.silent'),
    late: t('progress.late'),
    moved: t('progress.movedTitle'),
    before: t('progress.before'),
    after: t('progress.after'),
    reason: t('progress.reason'),
    lastHeard: (day) =>
      day === null
        ? t('progress.neverHeard')
        : t('progress.lastHeard', { day: formatDate(day, language) }),
    nothing: t('progress.nothing'),
  }
}
