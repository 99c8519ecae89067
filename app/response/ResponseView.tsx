import { useTranslation } from 'react-i18next'
import type { ReasonedResponse } from '../../server/response/loadResponse'
import { EmptyState } from '../ui/EmptyState'
import { ResponseCounts } from './ResponseCounts'
import { ResponseDraft } from './ResponseDraft'

/** What became of every draft, group by group; the same for everybody and for the facilitator before. */
export function ResponseView({ response }: { response: ReasonedResponse }) {
  const { t } = useTranslation()
  const { counts, groups } = response
  if (groups.length === 0) return <EmptyState>{t('response.empty')}</EmptyState>
  return (
    <div className="grid gap-8">
      <ResponseCounts counts={counts} />
      {groups.map(({ name, theme, drafts }, nth) => (
        <section key={nth} aria-labelledby={`group-${nth}`}>
          <h2 id={`group-${nth}`} className="mb-3">
            {[name, theme].filter(Boolean).join(': ')}
          </h2>
          <ol className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface shadow-card print:shadow-none">
            {drafts.map((draft, at) => (
              <ResponseDraft key={at} draft={draft} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
