import { Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ApprovalDesk } from '../../server/approval/readApprovalDesk'
import { ButtonLink } from '../ui/ButtonLink'
import { Panel } from '../ui/Panel'
import { ConfirmedList } from './ConfirmedList'
import { FactList } from './FactList'
import { RevisionChanges } from './RevisionChanges'

/** What the secretary looks at and takes along before the decision. */
export function ApprovalSummary({ desk }: { desk: ApprovalDesk }) {
  const { t } = useTranslation()
  const { plan, facts, confirmed, changes } = desk
  return (
    <>
      <Panel title={t('approval.facts')}>
        <div className="grid gap-4">
          <FactList facts={facts} />
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <ButtonLink to={`/plans/${plan.id}/export.docx`} reloadDocument download look="plain">
              <Download aria-hidden className="size-4" />
              {t('approval.downloadDocument')}
            </ButtonLink>
            <span className="text-sm text-muted">{t('approval.downloadHint')}</span>
          </div>
        </div>
      </Panel>
      {confirmed.length > 0 && (
        <Panel title={`${t('approval.confirmed')} (${confirmed.length})`}>
          <ConfirmedList confirmed={confirmed} />
        </Panel>
      )}
      {changes && (
        <Panel title={t('approval.changesTitle')}>
          <RevisionChanges diff={changes} />
        </Panel>
      )}
    </>
  )
}
