import { useTranslation } from 'react-i18next'
import type { DraftChange } from '../../domain/homework/whatChanged'
import type { FactChange } from '../../domain/plan/changedSince'
import type { OtherVersion } from '../../server/homework/othersOf'
import { FACT_LABELS } from '../plan/factLabels'
import { WordChanges } from '../plan/WordChanges'
import { Badge } from '../ui/Badge'
import { CHANGE_TONES } from './changeTones'
import { DraftFacts } from './DraftFacts'
import { OtherVersions } from './OtherVersions'

type Props = { change: DraftChange; others: readonly OtherVersion[] }

/** One draft: what became of it, its text, and for a changed one each field word by word. */
export function DraftChangeItem({ change, others }: Props) {
  const { t } = useTranslation()
  const { kind, content } = change
  const facts = kind === 'changed' ? change.facts : []
  const isTextChanged = facts.some(({ fact }) => fact === 'text')
  return (
    <li className="grid justify-items-start gap-1.5 border-l-4 border-line pl-3">
      <Badge tone={CHANGE_TONES[kind]}>{t(`changes.${kind}`)}</Badge>
      {!isTextChanged && (
        <p lang="et" className={`whitespace-pre-line ${kind === 'removed' ? 'text-muted' : ''}`}>
          {content.text || t('board.emptyCard')}
        </p>
      )}
      {kind === 'changed' ? <Facts facts={facts} /> : <DraftFacts content={content} />}
      {others.length > 0 && <OtherVersions versions={others} />}
    </li>
  )
}

function Facts({ facts }: { facts: readonly FactChange[] }) {
  const { t } = useTranslation()
  return (
    <dl className="grid gap-1.5">
      {facts.map(({ fact, words }) => (
        <div key={fact}>
          <dt className="text-sm text-muted">{t(FACT_LABELS[fact])}</dt>
          <dd lang="et">
            <WordChanges words={words} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
