import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardPage } from '../../../server/board/readBoard'
import { chapterField } from '../../promotion/deskOrder'
import { Checkbox } from '../../ui/Checkbox'
import { SelectField } from '../../ui/SelectField'
import { useBoard } from '../BoardContext'

type Props = { cardId: string; target: BoardPage['targets'][number]; isFirst: boolean }

/** One plan to tick, and the chapter in it; the group's own is chosen beforehand. */
export function PromoteTarget({ cardId, target, isFirst }: Props) {
  const { t } = useTranslation()
  const { board } = useBoard().page
  const [isChosen, setChosen] = useState(isFirst)
  const { planId, planTitle, organisation, chapters, presetChapterId } = target
  return (
    <div className="rounded-lg border border-line p-3">
      <Checkbox
        name="plan"
        value={planId}
        checked={isChosen}
        onChange={({ target: box }) => setChosen(box.checked)}
      >
        <span className="font-medium">{organisation}</span>
        <span className="block text-sm text-muted">{planTitle}</span>
      </Checkbox>
      {isChosen && (
        <SelectField
          label={t('promotion.chapterIn', { organisation })}
          name={chapterField(board.id, cardId, planId)}
          defaultValue={presetChapterId ?? ''}
          options={[
            { value: '', label: t('promotion.chooseChapter') },
            ...chapters.map(({ id, number, title }) => ({
              value: id,
              label: `${number}. ${title}`,
            })),
          ]}
        />
      )}
    </div>
  )
}
