import { Pencil } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { firstFreeChapter } from '../../../domain/plan/moveChapter'
import type { Chapter } from '../../../domain/plan/plan'
import { headRow } from './dropPlace'
import { usePlanPage } from '../PlanContext'
import { PlanFormFor } from '../PlanFormFor'
import { PlanLink } from '../PlanLink'
import { StepButton } from '../StepButton'

type Props = { chapter: Chapter; canEdit: boolean }

/** The heading of a chapter, with what can be done with the chapter as a whole. */
export function ChapterHead({ chapter, canEdit }: Props) {
  const { t } = useTranslation()
  const { id, number, title } = chapter
  const label = t('plan.editChapter', { number })
  return (
    <div data-row={headRow(id)} className="mb-2 flex items-start justify-between gap-3">
      <h2 id={`h-${id}`} className="min-w-0">
        {number}. {title}
      </h2>
      {canEdit && (
        <div className="flex shrink-0 items-center gap-1 print:hidden">
          <ChapterSteps chapter={chapter} />
          <PlanLink
            focus={{ chapter: id }}
            look="quiet"
            small
            aria-label={label}
            title={label}
            className="min-w-8"
          >
            <Pencil aria-hidden className="size-4" />
          </PlanLink>
        </div>
      )}
    </div>
  )
}

/** Up and down, unless there is nowhere to go: an approved chapter keeps its place. */
function ChapterSteps({ chapter: { id, number } }: Pick<Props, 'chapter'>) {
  const { t } = useTranslation()
  const { plan, standing } = usePlanPage()
  const ids = plan.chapters.map((chapter) => chapter.id)
  const first = firstFreeChapter(ids, new Set(standing.approvedChapters))
  const at = ids.indexOf(id)
  if (at < first || ids.length - first < 2) return null
  return (
    <PlanFormFor intent="stepChapter" values={{ chapterId: id }} className="flex">
      <StepButton step="up" label={t('plan.moveChapterUp', { number })} disabled={at === first} />
      <StepButton
        step="down"
        label={t('plan.moveChapterDown', { number })}
        disabled={at === ids.length - 1}
      />
    </PlanFormFor>
  )
}
