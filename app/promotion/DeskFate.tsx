import { useTranslation } from 'react-i18next'
import type { DeskRow } from '../../server/board/readPromotionDesk'
import { FateLines } from '../board/card/FateLines'
import { Button } from '../ui/Button'
import { DeskAnswers } from './DeskAnswers'
import { EndingChoice } from './EndingChoice'
import { endingFormId } from './endingForm'

type Props = { row: DeskRow; others: readonly DeskRow[] }

/** What became of a draft that is in no plan, and the way to say or to take back how it ended. */
export function DeskFate({ row, others }: Props) {
  const { t } = useTranslation()
  const { fate, places } = row
  const isOpen = places.length === 0 && (fate?.carried.length ?? 0) === 0
  return (
    <>
      <DeskAnswers row={row} />
      {fate && <FateLines fate={fate} />}
      {fate?.ended && (
        <div>
          <Button
            type="submit"
            form={endingFormId(row)}
            name="intent"
            value="reopenDraft"
            look="quiet"
            small
          >
            {t('ending.takeBack')}
            <span className="sr-only">: {row.text}</span>
          </Button>
        </div>
      )}
      {isOpen && !fate?.ended && row.kind === 'draft' && <EndingChoice row={row} others={others} />}
    </>
  )
}
