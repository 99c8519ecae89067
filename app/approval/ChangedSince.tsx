import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { RevisionDiff } from '../../domain/plan/revisionDiff'
import { Panel } from '../ui/Panel'
import { RefusalNotice } from '../ui/RefusalNotice'
import { readRefusal } from '../ui/refusalText'
import { RevisionChanges } from './RevisionChanges'

type Props = {
  planId: string
  /** The version of the plan that the decision was entered on. */
  seen: number
  since: RevisionDiff | null
  answer: unknown
}

const CHANGED: readonly string[] = ['planChangedSinceSeen', 'planResubmitted']

/** Why the decision was refused; where the plan changed meanwhile, the way to what changed, and that. */
export function ChangedSince({ planId, seen, since, answer }: Props) {
  const { t } = useTranslation()
  const isChanged = CHANGED.includes(readRefusal(answer)?.reason ?? '')
  return (
    <>
      <RefusalNotice answer={answer} />
      {isChanged && (
        <p>
          <Link to={`/plans/${planId}/approve?since=${seen}`} className="font-medium text-brand">
            {t('approval.seeChanged')}
          </Link>
        </p>
      )}
      {since && (
        <Panel title={t('approval.sinceTitle')}>
          <RevisionChanges diff={since} />
        </Panel>
      )}
    </>
  )
}
