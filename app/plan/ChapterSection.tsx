import { Pencil, Plus } from 'lucide-react'
import type { DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Chapter } from '../../domain/plan/plan'
import { AddActivity } from './AddActivity'
import { ChapterForm } from './ChapterForm'
import { ChapterTable } from './ChapterTable'
import { usePlanPage } from './PlanContext'
import { PlanLink } from './PlanLink'
import { usePlanFocus } from './usePlanFocus'

/** One chapter of the plan: its heading, its activities, and the way to one more. */
export function ChapterSection({ chapter }: { chapter: Chapter }) {
  const { t } = useTranslation()
  const { mayEdit, drag } = usePlanPage()
  const focus = usePlanFocus()
  const { id, number, title, activities } = chapter
  const place = { chapterId: id, at: 0 }
  const empty = {
    onDragOver: (event: DragEvent) => drag.over(event, place),
    onDrop: drag.drop,
  }
  return (
    <section id={`c-${id}`} aria-labelledby={`h-${id}`} className="scroll-mt-4">
      <div className="mb-2 flex items-start justify-between gap-3">
        <h2 id={`h-${id}`} className="min-w-0">
          {number}. {title}
        </h2>
        {mayEdit && focus.chapter !== id && (
          <PlanLink
            focus={{ chapter: id }}
            look="quiet"
            small
            aria-label={t('plan.editChapter', { number })}
            title={t('plan.editChapter', { number })}
            className="min-w-8 print:hidden"
          >
            <Pencil aria-hidden className="size-4" />
          </PlanLink>
        )}
      </div>
      {mayEdit && focus.chapter === id && <ChapterForm chapter={chapter} />}
      <div className="rounded-xl border border-line bg-surface shadow-card print:border-0 print:shadow-none">
        {activities.length > 0 ? (
          <ChapterTable chapter={chapter} />
        ) : (
          <p className="px-4 py-5 text-muted" {...empty}>
            {t('plan.emptyChapter')}
          </p>
        )}
        {mayEdit && (
          <div className="p-3 print:hidden">
            {focus.add === id ? (
              <AddActivity key={activities.length} chapter={chapter} />
            ) : (
              <PlanLink id={`add-${id}`} focus={{ add: id }} look="quiet" small>
                <Plus aria-hidden className="size-4" />
                {t('plan.addActivity')}
                <span className="sr-only">{t('plan.toChapter', { title })}</span>
              </PlanLink>
            )}
          </div>
        )}
      </div>
    </section>
  )
}
