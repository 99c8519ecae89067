import { useTranslation } from 'react-i18next'
import type { Activity } from '../../domain/plan/plan'
import { estonianDay } from '../../domain/progress/estonianDay'
import { shownStatus, type ShownStatus } from '../../domain/progress/shownStatus'
import { statusLabel } from '../progress/statusLabel'
import { useForeignLang } from './OfficialText'

/** How far an activity is: its status, and the newest public report with its own date. */
export function PublicProgress({ activity }: { activity: Activity }) {
  const { t } = useTranslation()
  const lang = useForeignLang()
  const { status, progress } = activity
  const shown = shownStatus(activity)
  const report = progress.at(-1)
  if (!report && status === 'notStarted') {
    return <p lang={lang}>{t('term.noReportYet')}</p>
  }
  return (
    <>
      {shown !== 'unknown' && <StateWord status={shown} />}
      {report?.text}
      {report && (report.at || report.period || report.evidence) && (
        <p>
          {[report.at && dayOf(report.at), report.period].filter(Boolean).join(' · ')}
          {report.evidence && (
            <>
              {' '}
              <a href={report.evidence} rel="nofollow noopener" lang={lang}>
                {t('publication.evidence')}
              </a>
            </>
          )}
        </p>
      )}
    </>
  )
}

function StateWord({ status }: { status: ShownStatus }) {
  const { t } = useTranslation()
  return (
    <b className={status} lang={useForeignLang()}>
      {statusLabel(t, status)}
    </b>
  )
}

/** The day in Estonia of an instant, as `24.03.2026`. */
const dayOf = (instant: string): string => estonianDay(instant).split('-').reverse().join('.')
