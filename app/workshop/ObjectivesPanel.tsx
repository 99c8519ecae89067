import { useTranslation } from 'react-i18next'
import { Panel } from '../ui/Panel'

/** What a workshop is for; `objectives` are one per line. */
export function ObjectivesPanel({ objectives }: { objectives: string }) {
  const { t } = useTranslation()
  if (objectives === '') return null
  return (
    <Panel title={t('workshop.objectives')}>
      <ul className="list-disc pl-5">
        {objectives.split('\n').map((objective, index) => (
          <li key={index}>{objective}</li>
        ))}
      </ul>
    </Panel>
  )
}
