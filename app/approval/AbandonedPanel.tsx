import { useTranslation } from 'react-i18next'
import type { AbandonedEntry } from '../../server/approval/readAbandoned'
import { Day } from '../ui/Day'
import { Panel } from '../ui/Panel'
import { RevisionChanges } from './RevisionChanges'

/** What was written in amendments that were given up, so that it can be read and taken up again. */
export function AbandonedPanel({ abandoned }: { abandoned: readonly AbandonedEntry[] }) {
  const { t } = useTranslation()
  if (abandoned.length === 0) return null
  return (
    <Panel title={t('approval.abandonedTitle')}>
      <p className="mb-3 text-muted">{t('approval.abandonedLead')}</p>
      <ul className="grid gap-3">
        {abandoned.map(({ version, revision, abandonedAt, abandonedBy, changes }) => (
          <li key={version}>
            <details>
              <summary className="w-fit cursor-pointer py-1 font-medium text-brand">
                <Day at={abandonedAt} />
                {abandonedBy && `, ${abandonedBy}`}
                {' · '}
                {t('approval.abandonedFrom', { number: revision })}
              </summary>
              <div className="mt-2">
                <RevisionChanges diff={changes} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
