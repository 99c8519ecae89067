import { useTranslation } from 'react-i18next'
import type { OtherVersion } from '../../server/homework/othersOf'
import { Fold } from '../ui/Fold'
import { DraftFacts } from './DraftFacts'

/** What other municipalities made of the same idea; one line until somebody wants it. */
export function OtherVersions({ versions }: { versions: readonly OtherVersion[] }) {
  const { t } = useTranslation()
  return (
    <Fold label={t('changes.others', { count: versions.length })} small className="w-full">
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
    </Fold>
  )
}
