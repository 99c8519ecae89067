import { useTranslation } from 'react-i18next'
import type { DeskRow } from '../../server/board/readPromotionDesk'
import type { Target } from '../../server/board/readTargets'
import { SelectField } from '../ui/SelectField'
import { chapterField } from './deskOrder'

/** The chapter that a draft goes to in one plan, preset from its group. */
export function ChapterChoice({ row, target }: { row: DeskRow; target: Target }) {
  const { t } = useTranslation()
  const { planId, organisation, chapters } = target
  return (
    <SelectField
      label={t('promotion.chapterIn', { organisation })}
      name={chapterField(row.boardId, row.cardId, planId)}
      defaultValue={row.presets[planId] ?? ''}
      options={[
        { value: '', label: t('promotion.chooseChapter') },
        ...chapters.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` })),
      ]}
    />
  )
}
