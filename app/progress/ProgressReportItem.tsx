import { ExternalLink } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ProgressReport, ReportAuthor } from '../../domain/plan/plan'
import { Badge } from '../ui/Badge'
import { Day } from '../ui/Day'
import { StatusBadge } from './StatusBadge'

const AUTHORS = {
  editor: 'progress.byEditor',
  secretary: 'progress.bySecretary',
  party: 'progress.byParty',
} as const satisfies Record<ReportAuthor, string>

/** One report: when, on what, by whom, what became of the activity, and where to see it. */
export function ProgressReportItem({ report }: { report: ProgressReport }) {
  const { t } = useTranslation()
  const { text, status, period, evidence, authorRole, at } = report
  return (
    <div className="grid gap-1 border-l-2 border-line pl-3">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
        {at ? <Day at={at} /> : t('plan.noDate')}
        {at && <span>{t(AUTHORS[authorRole])}</span>}
        {period && <span>{period}</span>}
        {status && <StatusBadge status={status} />}
        {!report.public && <Badge tone="warn">{t('progress.insideBadge')}</Badge>}
      </p>
      <p className="whitespace-pre-line">{text}</p>
      {evidence && <EvidenceLink address={evidence} />}
    </div>
  )
}

/** Leads out of the project, to where something was done. */
function EvidenceLink({ address }: { address: string }) {
  const { t } = useTranslation()
  return (
    <p className="text-sm">
      <a
        href={address}
        rel="noreferrer nofollow"
        className="inline-flex min-h-6 items-center gap-1.5 break-all text-brand"
      >
        <ExternalLink aria-hidden className="size-4 shrink-0" />
        {t('progress.evidenceLink')}
        <span className="text-muted">({new URL(address).hostname})</span>
      </a>
    </p>
  )
}
