import { ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { OtherVersion } from '../../server/homework/othersOf'
import { DraftFacts } from './DraftFacts'

/** What other municipalities made of the same idea; one line until somebody wants it. */
export function OtherVersions({ versions }: { versions: readonly OtherVersion[] }) {
  const { t } = useTranslation()
  return (
    <details className="group/others w-full">
      <summary className="inline-flex min-h-8 cursor-pointer list-none items-center gap-1.5 text-sm font-medium text-brand [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="size-4 shrink-0 transition-transform group-open/others:rotate-90"
        />
        {t('changes.others', { count: versions.length })}
      </summary>
      <ul className="mt-1 mb-2 grid gap-3">
        {versions.map(({ homeworkId, municipality, content }) => (
          <li key={homeworkId} className="grid gap-0.5 rounded-lg bg-paper px-3 py-2">
            <p className="text-sm font-semibold">{municipality}</p>
            <p lang="et" className="whitespace-pre-line">
              {content.text || t('board.emptyCard')}
            </p>
            <DraftFacts content={content} />
          </li>
        ))}
      </ul>
    </details>
  )
}
