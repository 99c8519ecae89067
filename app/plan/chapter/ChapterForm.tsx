import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../http/useAnswer'
import type { Chapter } from '../../../domain/plan/plan'
import { RefusalNotice } from '../../ui/RefusalNotice'
import { SubmitButton } from '../../ui/SubmitButton'
import { TextField } from '../../ui/TextField'
import { useFieldError } from '../../ui/useFieldError'
import { PlanFormFor } from '../PlanFormFor'
import { PlanLink } from '../PlanLink'

/** Edits a chapter's title, or removes the chapter once it is empty. */
export function ChapterForm({ chapter }: { chapter: Chapter }) {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  const { id, title, activities } = chapter
  return (
    <div className="mb-3 grid gap-3 rounded-xl border border-line bg-surface p-4 shadow-card print:hidden">
      <RefusalNotice answer={useAnswer()} />
      <PlanFormFor
        intent="editChapter"
        values={{ chapterId: id }}
        className="flex flex-wrap items-end gap-3"
      >
        <div className="min-w-0 grow basis-80">
          <TextField
            label={t('plan.chapterTitle')}
            name="title"
            required
            maxLength={500}
            defaultValue={title}
            error={errorOf('title')}
          />
        </div>
        <SubmitButton>{t('common.save')}</SubmitButton>
        <PlanLink focus={{}} look="quiet">
          <span className="first-capital">{t('term.cancel')}</span>
        </PlanLink>
      </PlanFormFor>
      {activities.length === 0 ? (
        <PlanFormFor intent="removeChapter" values={{ chapterId: id }}>
          <SubmitButton look="danger" small>
            {t('plan.removeChapter')}
          </SubmitButton>
        </PlanFormFor>
      ) : (
        <p className="text-sm text-muted">{t('plan.removeChapterHint')}</p>
      )}
    </div>
  )
}
