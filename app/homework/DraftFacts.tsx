import { useTranslation } from 'react-i18next'
import type { DraftContent } from '../../domain/plan/promotion'
import { FACT_LABELS } from '../plan/factLabels'

const FACTS = ['deadlineRaw', 'parties', 'target'] as const

/** What a draft says beside its text; what it does not say is left out. */
export function DraftFacts({ content }: { content: DraftContent }) {
  const { t } = useTranslation()
  const written = (fact: (typeof FACTS)[number]) =>
    fact === 'parties' ? content.parties.join(', ') : content[fact]
  return (
    <dl className="flex flex-wrap gap-x-5 gap-y-0.5 text-sm empty:hidden">
      {FACTS.filter((fact) => written(fact) !== '').map((fact) => (
        <div key={fact} className="flex gap-1.5">
          <dt className="text-muted">{t(FACT_LABELS[fact])}:</dt>
          <dd lang="et">{written(fact)}</dd>
        </div>
      ))}
    </dl>
  )
}
