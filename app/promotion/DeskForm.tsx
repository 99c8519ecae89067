import { Form } from '@remix-run/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PromotionOutcome } from '../../server/board/promoteDrafts'
import type { DeskRow as Row } from '../../server/board/readPromotionDesk'
import type { Target } from '../../server/board/readTargets'
import { Checkbox } from '../ui/Checkbox'
import { Notice } from '../ui/Notice'
import { Panel } from '../ui/Panel'
import { SubmitButton } from '../ui/SubmitButton'
import { DeskRow } from './DeskRow'

type Props = {
  rows: readonly Row[]
  targets: readonly Target[]
  outcomes: readonly PromotionOutcome[]
}

export const keyOf = ({ boardId, cardId }: { boardId: string; cardId: string }) =>
  `${boardId}/${cardId}`

/** The drafts to choose from, the plans they go into, and the one button. */
export function DeskForm({ rows, targets, outcomes }: Props) {
  const { t } = useTranslation()
  const [plans, setPlans] = useState(() => targets.map(({ planId }) => planId).slice(0, 1))
  const [cards, setCards] = useState<readonly string[]>([])
  const chosen = targets.filter(({ planId }) => plans.includes(planId))
  const open = rows.filter(({ blocked }) => !blocked).map(keyOf)
  const ticked = cards.filter((key) => open.includes(key))
  const toggle = (list: readonly string[], item: string) =>
    list.includes(item) ? list.filter((one) => one !== item) : [...list, item]

  if (targets.length === 0) return <Notice tone="warn">{t('promotion.noPlans')}</Notice>
  return (
    <Form method="post" className="grid gap-5">
      <Panel title={t('promotion.into')}>
        <div className="flex flex-wrap gap-x-8 gap-y-1">
          {targets.map(({ planId, organisation, planTitle }) => (
            <Checkbox
              key={planId}
              name="plan"
              value={planId}
              checked={plans.includes(planId)}
              onChange={() => setPlans(toggle(plans, planId))}
            >
              <span className="font-medium">{organisation}</span>
              <span className="block text-sm text-muted">{planTitle}</span>
            </Checkbox>
          ))}
        </div>
      </Panel>
      <div>
        <Checkbox
          checked={ticked.length > 0 && ticked.length === open.length}
          onChange={() => setCards(ticked.length === open.length ? [] : open)}
        >
          {t('promotion.chooseAll')}
        </Checkbox>
        <ul className="grid gap-3">
          {rows.map((row) => (
            <DeskRow
              key={keyOf(row)}
              row={row}
              targets={chosen}
              ticked={ticked.includes(keyOf(row))}
              onTick={() => setCards(toggle(ticked, keyOf(row)))}
              outcomes={outcomes.filter((one) => keyOf(one) === keyOf(row))}
            />
          ))}
        </ul>
      </div>
      <div className="sticky bottom-0 -mx-4 flex flex-wrap items-center gap-4 border-t border-line bg-surface px-4 py-3 sm:-mx-6 sm:px-6">
        <SubmitButton>{t('promotion.addSelected', { count: ticked.length })}</SubmitButton>
        <p className="text-muted">{t('promotion.intoPlans', { count: chosen.length })}</p>
      </div>
    </Form>
  )
}
