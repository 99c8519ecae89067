import { useTranslation } from 'react-i18next'
import type { HomeworkPage } from '../../server/homework/readHomework'
import { Panel } from '../ui/Panel'
import { DraftGaps } from './DraftGaps'
import { ProgressBar } from './ProgressBar'

/** How many drafts are complete, and what the others still lack. */
export function ProgressPanel({ page }: { page: HomeworkPage }) {
  const { t } = useTranslation()
  const { drafts } = page
  const open = drafts.filter(({ gaps }) => gaps.length > 0)
  return (
    <Panel title={t('homework.progress')}>
      <ProgressBar complete={drafts.length - open.length} all={drafts.length} />
      <ul className="mt-3 grid gap-2 empty:hidden">
        {open.map(({ cardId, text, gaps }) => (
          <li key={cardId} className="grid gap-0.5">
            <span className="line-clamp-2">{text || t('board.emptyCard')}</span>
            <DraftGaps gaps={gaps} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
