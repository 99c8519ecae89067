import { useTranslation } from 'react-i18next'
import { placeKey } from '../../domain/board/cardPlace'
import type { PromotionOutcome } from '../../server/board/promoteDrafts'
import type { DeskRow as Row } from '../../server/board/readPromotionDesk'
import type { Target } from '../../server/board/readTargets'
import { Checkbox } from '../ui/Checkbox'
import { StackBody, StackHead, StackHeadCell, StackTable } from '../ui/StackTable'
import { DeskRow } from './DeskRow'

type Props = {
  rows: readonly Row[]
  /** Every row of the desk, whether it is shown or not. */
  all: readonly Row[]
  targets: readonly Target[]
  outcomes: readonly PromotionOutcome[]
  ticked: readonly string[]
  /** The rows that can be ticked. */
  open: readonly string[]
  onTick: (cardKeys: readonly string[]) => void
}

/** Every group's drafts in one table. */
export function DeskTable({ rows, all, targets, outcomes, ticked, open, onTick }: Props) {
  const { t } = useTranslation()
  const areAllTicked = ticked.length > 0 && ticked.length === open.length
  return (
    <div>
      <Checkbox
        checked={areAllTicked}
        onChange={({ target }) => onTick(target.checked ? open : [])}
      >
        {t('promotion.chooseAll')}
      </Checkbox>
      <div className="rounded-xl border border-line bg-surface shadow-card">
        <StackTable>
          <caption className="sr-only">{t('promotion.title')}</caption>
          <StackHead>
            <StackHeadCell className="w-12 rounded-tl-xl">
              <span className="sr-only">{t('promotion.chosen')}</span>
            </StackHeadCell>
            <StackHeadCell>{t('cardKind.draft')}</StackHeadCell>
            <StackHeadCell className="w-44">{t('board.deadline')}</StackHeadCell>
            <StackHeadCell className="w-44">{t('board.parties')}</StackHeadCell>
            <StackHeadCell className="w-80 rounded-tr-xl">{t('common.plans')}</StackHeadCell>
          </StackHead>
          <StackBody>
            {rows.map((row) => {
              const key = placeKey(row)
              return (
                <DeskRow
                  key={key}
                  row={row}
                  targets={targets}
                  ticked={ticked.includes(key)}
                  onTick={(on) =>
                    onTick([...ticked.filter((one) => one !== key), ...(on ? [key] : [])])
                  }
                  outcomes={outcomes.filter((one) => placeKey(one) === key)}
                  others={draftsBeside(row, all)}
                />
              )
            })}
          </StackBody>
        </StackTable>
      </div>
    </div>
  )
}

/** So many are offered to merge a draft into; a board has fewer. */
const MOST_OTHERS = 100

const draftsBeside = (row: Row, all: readonly Row[]): readonly Row[] =>
  all
    .filter(({ boardId, cardId, kind }) => {
      return kind === 'draft' && boardId === row.boardId && cardId !== row.cardId
    })
    .slice(0, MOST_OTHERS)
