import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskRow } from '../../server/board/readPromotionDesk'
import type { Target } from '../../server/board/readTargets'
import { chapterField } from './deskOrder'

/** The chapter that a draft goes to in one plan, preset from its group. */
export function ChapterChoice({ row, target }: { row: DeskRow; target: Target }) {
  const { t } = useTranslation()
  const id = useId()
  const { planId, organisation, chapters } = target
  return (
    <div className="grid gap-0.5">
      <label htmlFor={id} className="text-sm text-muted">
        {t('promotion.chapterIn', { organisation })}
        <span className="sr-only">, {row.text}</span>
      </label>
      <select
        id={id}
        name={chapterField(row.boardId, row.cardId, planId)}
        defaultValue={row.presets[planId] ?? ''}
        className="min-h-9 w-full min-w-0 rounded-lg border border-field bg-surface px-2"
      >
        <option value="">{t('promotion.chooseChapter')}</option>
        {chapters.map(({ id: chapterId, number, title }) => (
          <option key={chapterId} value={chapterId}>
            {number}. {title}
          </option>
        ))}
      </select>
    </div>
  )
}
