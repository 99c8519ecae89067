import { Download, ExternalLink } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useTimesTaken } from '../http/useTimesTaken'
import type { RevisionEntry } from '../../server/approval/readRevisions'
import { Badge } from '../ui/Badge'
import { ButtonLink } from '../ui/ButtonLink'
import { buttonStyle } from '../ui/buttonStyle'
import { Day } from '../ui/Day'
import { Panel } from '../ui/Panel'
import { CorrectionFields } from './CorrectionFields'
import { CorrectionList } from './CorrectionList'
import { RevisionChanges } from './RevisionChanges'

type Props = {
  planId: string
  revision: RevisionEntry
  mayCorrect: boolean
  /** Whether the last correction that was refused is of this revision. */
  isRefused: boolean
}

/** One revision: its decision, its documents, what it changed and what was corrected. */
export function RevisionPanel({ planId, revision, mayCorrect, isRefused }: Props) {
  const { t } = useTranslation()
  const { number, decision, changes, corrections, activities } = revision
  const corrected = useTimesTaken((sent) => sent.get('revision') === String(number))
  return (
    <Panel
      title={t('approval.revision', { number })}
      actions={<PublishedBadge revision={revision} />}
    >
      <div className="grid gap-4">
        <p>
          <span className="text-sm font-semibold text-muted">{t('term.approved')}</span> {decision}
          <span className="text-muted">
            {' · '}
            {t('plan.countActivities', { count: activities })}
          </span>
        </p>
        <Documents planId={planId} revision={revision} />
        {changes ? (
          <RevisionChanges diff={changes} />
        ) : (
          <p className="text-muted">{t('approval.firstRevision')}</p>
        )}
        <CorrectionList corrections={corrections} />
        <Hashes revision={revision} />
        {mayCorrect && <CorrectionFields key={corrected} revision={number} isRefused={isRefused} />}
      </div>
    </Panel>
  )
}

function PublishedBadge({ revision: { publishedAt } }: Pick<Props, 'revision'>) {
  const { t } = useTranslation()
  if (publishedAt === null) return <Badge>{t('approval.notPublished')}</Badge>
  return (
    <Badge tone="good">
      {t('approval.publishedOn')} <Day at={publishedAt} />
    </Badge>
  )
}

function Documents({ planId, revision }: Pick<Props, 'planId' | 'revision'>) {
  const { t } = useTranslation()
  const { number, file, documentLink } = revision
  if (!file && documentLink === '') return null
  return (
    <p className="flex flex-wrap gap-2">
      {file && (
        <ButtonLink
          to={`/plans/${planId}/revisions/${number}/file`}
          reloadDocument
          download
          look="plain"
          small
        >
          <Download aria-hidden className="size-4" />
          <span className="break-all">{file.name}</span>
        </ButtonLink>
      )}
      {documentLink !== '' && (
        <a href={documentLink} rel="noreferrer" className={buttonStyle({ small: true })}>
          <ExternalLink aria-hidden className="size-4" />
          {t('approval.decisionDocument')}
        </a>
      )}
    </p>
  )
}

function Hashes({ revision }: Pick<Props, 'revision'>) {
  const { t } = useTranslation()
  const { contentHash, file, approvedAt, approvedBy } = revision
  return (
    <dl className="grid gap-x-4 gap-y-0.5 text-sm text-muted sm:grid-cols-[max-content_minmax(0,1fr)]">
      <dt>{t('approval.enteredBy')}</dt>
      <dd>
        {approvedBy && `${approvedBy}, `}
        <Day at={approvedAt} />
      </dd>
      <dt>{t('approval.hash')}</dt>
      <dd className="font-mono text-xs break-all">{contentHash}</dd>
      {file && (
        <>
          <dt>{t('approval.fileHash')}</dt>
          <dd className="font-mono text-xs break-all">{file.hash}</dd>
        </>
      )}
    </dl>
  )
}
