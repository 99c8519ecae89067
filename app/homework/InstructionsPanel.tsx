import { useTranslation } from 'react-i18next'
import { Panel } from '../ui/Panel'

/** What the workshop asks for, as its facilitator wrote it. */
export function InstructionsPanel({ instructions }: { instructions: string }) {
  const { t } = useTranslation()
  return (
    <Panel title={t('homework.instructions')}>
      <p className="max-w-prose whitespace-pre-line">{instructions}</p>
    </Panel>
  )
}
