import { useTranslation } from 'react-i18next'
import type { Activity } from '../../domain/plan/plan'
import { shownStatus, type ShownStatus } from '../../domain/progress/shownStatus'
import { statusLabel } from '../plan/statusLabel'
import { Day } from '../ui/Day'
import { useForeignLang } from './OfficialText'

/** How far an activity is: its status, and the newest public report with its own date. */
export function PublicProgress({ activity }: { activity: Activity }) {
  const { t } = useTranslation()
  const lang = useForeignLang()
  const { status, progress } = activity
  const shown = shownStatus(activity)
  const report = progress.at(-1)
  if (!report && status === 'notStarted') {
    return (
      <p className="quiet" lang={lang}>
        {t('term.noReportYet')}
      </p>
    )
  }
  return (
    <>
      {shown !== 'unknown' && <StateWord status={shown} />}
      {report && <p>{report.text}</p>}
      {report && (report.at || report.period || report.evidence) && (
        <p className="quiet">
          {report.at && <Day at={report.at} />}
          {report.period && (report.at ? ` · ${report.period}` : report.period)}
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
    <span className={`state ${status}`} lang={useForeignLang()}>
      {statusLabel(t, status)}
    </span>
  )
}
