import { useTranslation } from 'react-i18next'
import type { HomeworkTarget } from '../../server/board/readPromotionDesk'
import { Checkbox } from '../ui/Checkbox'

type Props = { homework: readonly HomeworkTarget[] }

/** The municipalities to whose homework the chosen drafts are carried. */
export function CarryChoice({ homework }: Props) {
  const { t } = useTranslation()
  if (homework.length === 0) return null
  return (
    <fieldset className="rounded-xl border border-line bg-surface p-4 shadow-card">
      <legend className="float-left mb-1 w-full font-semibold">{t('promotion.carryTo')}</legend>
      <p className="clear-both mb-2 text-sm text-muted">{t('promotion.carryHint')}</p>
      <div className="flex flex-wrap gap-x-8 gap-y-1">
        {homework.map(({ homeworkId, municipality }) => (
          <Checkbox key={homeworkId} name="homework" value={homeworkId}>
            {municipality}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
