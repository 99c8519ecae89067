import { useTranslation } from 'react-i18next'
import type { PromotionOutcome } from '../../server/board/promoteDrafts'
import type { DeskRow as Row } from '../../server/board/readPromotionDesk'
import type { Target } from '../../server/board/readTargets'
import { cardKeyOf } from './deskOrder'
import { DeskRow } from './DeskRow'

type Props = {
  rows: readonly Row[]
  targets: readonly Target[]
  outcomes: readonly PromotionOutcome[]
  ticked: readonly string[]
  /** The rows that can be ticked. */
  open: readonly string[]
  onTick: (cardKeys: readonly string[]) => void
}

/**
 * Every group's drafts in one table; on a phone each row is a block. The roles are written out,
 * because browsers forget what a table is once its rows are laid out as blocks.
 */
export function DeskTable({ rows, targets, outcomes, ticked, open, onTick }: Props) {
  const { t } = useTranslation()
  const all = ticked.length > 0 && ticked.length === open.length
  const heads = [t('term.draft'), t('term.deadline'), t('term.party'), t('common.plans')]
  return (
    <table role="table" className="block w-full md:table md:border-separate md:border-spacing-y-2">
      <caption className="sr-only">{t('promotion.title')}</caption>
      <thead role="rowgroup" className="block md:table-header-group">
        <tr role="row" className="flex md:table-row">
          <th role="columnheader" className="px-3 py-1 text-left font-medium">
            <label className="flex items-center gap-2">
              <input
                type="checkbox"
                checked={all}
                onChange={() => onTick(all ? [] : open)}
                className="size-6 accent-brand"
              />
              <span className="md:sr-only">{t('promotion.chooseAll')}</span>
            </label>
          </th>
          {heads.map((head) => (
            <th
              key={head}
              role="columnheader"
              className="hidden px-3 py-1 text-left text-sm font-medium text-muted md:table-cell"
            >
              <span className="first-capital">{head}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="grid gap-3 md:table-row-group">
        {rows.map((row) => {
          const key = cardKeyOf(row)
          return (
            <DeskRow
              key={key}
              row={row}
              targets={targets}
              ticked={ticked.includes(key)}
              onTick={(on) => onTick(on ? [...ticked, key] : ticked.filter((one) => one !== key))}
              outcomes={outcomes.filter((one) => cardKeyOf(one) === key)}
            />
          )
        })}
      </tbody>
    </table>
  )
}
