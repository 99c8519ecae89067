import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useTimesTaken } from '../../http/useTimesTaken'
import type { Chapter } from '../../../domain/plan/plan'
import { AddActivity } from '../activity/AddActivity'
import { ChapterForm } from './ChapterForm'
import { ChapterHead } from './ChapterHead'
import { ChapterTable } from './ChapterTable'
import { headRow } from './dropPlace'
import { usePlanPage } from '../PlanContext'
import { PlanLink } from '../PlanLink'
import { useDropLine } from './useDropLine'
import { usePlanFocus } from '../usePlanFocus'

type Props = { chapter: Chapter }

/** One chapter of the plan: its heading, its activities, and the way to one more. */
export function ChapterSection({ chapter }: Props) {
  const { mayEdit } = usePlanPage()
  const focus = usePlanFocus()
  const { id, activities } = chapter
  const added = useTimesTaken(
    (sent) => sent.get('intent') === 'addActivity' && sent.get('chapterId') === id,
  )
  const isEdited = mayEdit && focus.chapter === id
  return (
    <section id={`c-${id}`} aria-labelledby={`h-${id}`} className="scroll-mt-4">
      <ChapterHead chapter={chapter} canEdit={mayEdit && !isEdited} />
      {isEdited && <ChapterForm chapter={chapter} />}
      <div className="rounded-xl border border-line bg-surface shadow-card print:border-0 print:shadow-none">
        {activities.length > 0 ? (
          <ChapterTable chapter={chapter} />
        ) : (
          <EmptyChapter chapterId={id} />
        )}
        {mayEdit && (
          <div className="p-3 print:hidden">
            {focus.add === id ? (
              <AddActivity key={added} chapter={chapter} />
            ) : (
              <AddLink chapter={chapter} />
            )}
          </div>
        )}
      </div>
    </section>
  )
}

/** An activity can be dropped here as between others. */
function EmptyChapter({ chapterId }: { chapterId: string }) {
  const { t } = useTranslation()
  const line = useDropLine(headRow(chapterId))
  return <p className={`px-4 py-5 text-muted ${line}`}>{t('plan.emptyChapter')}</p>
}

function AddLink({ chapter: { id, title } }: Props) {
  const { t } = useTranslation()
  return (
    <PlanLink id={`add-${id}`} focus={{ add: id }} look="quiet" small>
      <Plus aria-hidden className="size-4" />
      {t('plan.addActivity')}
      <span className="sr-only">{t('plan.toChapter', { title })}</span>
    </PlanLink>
  )
}
