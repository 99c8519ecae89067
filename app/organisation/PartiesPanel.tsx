import { useTranslation } from 'react-i18next'
import type { PartyEntry } from '../../server/organisation/readOrganisation'
import { Panel } from '../ui/Panel'

/** The parties that the organisation's plans name, each once however it is spelt. */
export function PartiesPanel({ parties }: { parties: readonly PartyEntry[] }) {
  const { t } = useTranslation()
  return (
    <Panel title={t('organisation.parties')}>
      {parties.length === 0 && <p className="text-muted">{t('organisation.noParties')}</p>}
      <ul className="grid gap-1">
        {parties.map(({ id, name, activities }) => (
          <li key={id} className="flex items-baseline justify-between gap-3">
            <span className="min-w-0">{name}</span>
            <span className="shrink-0 text-sm text-muted tabular-nums">
              {t('plan.countActivities', { count: activities })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
