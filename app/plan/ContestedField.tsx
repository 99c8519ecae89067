import { useTranslation } from 'react-i18next'
import { wordDiff } from '../../domain/plan/wordDiff'
import { Button } from '../ui/Button'
import { WordChanges } from './WordChanges'

type Props = { label: string; theirs: string; mine: string; onTake: () => void }

/** A field that two people changed: as it is in the plan now, and mine with what differs. */
export function ContestedField({ label, theirs, mine, onTake }: Props) {
  const { t } = useTranslation()
  return (
    <li className="grid justify-items-start gap-1 text-ink">
      <strong>{label}</strong>
      <p>
        <span className="text-muted">{t('plan.nowInPlan')}: </span>
        {theirs || '–'}
      </p>
      <p>
        <span className="text-muted">{t('plan.yours')}: </span>
        <WordChanges words={wordDiff(theirs, mine)} />
      </p>
      <Button small onClick={onTake}>
        {t('plan.takeTheirs')}
      </Button>
    </li>
  )
}
