import { useTranslation } from 'react-i18next'
import type { HomeworkDraft } from '../../server/homework/readDrafts'
import { Fold } from '../ui/Fold'
import { DraftGaps } from './DraftGaps'

/** What is missing in which draft; folded, because every draft says it itself. */
export function GapList({ drafts }: { drafts: readonly HomeworkDraft[] }) {
  const { t } = useTranslation()
  return (
    <Fold label={t('homework.incomplete', { count: drafts.length })} tone="warn">
      <ul className="mt-1 mb-2 grid gap-2 pl-5.5">
        {drafts.map(({ cardId, text, gaps }) => (
          <li key={cardId} className="grid gap-0.5">
            <span className="line-clamp-2">{text || t('board.emptyCard')}</span>
            <DraftGaps gaps={gaps} />
          </li>
        ))}
      </ul>
    </Fold>
  )
}
