import { Form } from '@remix-run/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { placeKey } from '../../domain/board/cardPlace'
import type { PromotionOutcome } from '../../server/board/promoteDrafts'
import type { DeskRow, PromotionDesk } from '../../server/board/readPromotionDesk'
import { Notice } from '../ui/Notice'
import { CarryChoice } from './CarryChoice'
import { DeskBar } from './DeskBar'
import { EndingForms } from './EndingForms'
import { DeskTable } from './DeskTable'
import { TargetChoice } from './TargetChoice'

type Props = {
  rows: readonly DeskRow[]
  /** The whole desk, whether a row of it is shown or not. */
  desk: Pick<PromotionDesk, 'rows' | 'targets' | 'homework'>
  outcomes: readonly PromotionOutcome[]
}

/** The drafts to choose from, the plans or the homework they go into, and a button for each. */
export function DeskForm({ rows, desk, outcomes }: Props) {
  const { t } = useTranslation()
  const { targets, homework } = desk
  const [plans, setPlans] = useState<readonly string[]>(() =>
    targets.slice(0, 1).map(({ planId }) => planId),
  )
  const [cards, setCards] = useState<readonly string[]>([])
  const [seen, setSeen] = useState(outcomes)
  if (outcomes.length > 0 && outcomes !== seen) {
    setSeen(outcomes)
    setCards(withoutDone(cards, outcomes))
  }
  const chosen = targets.filter(({ planId }) => plans.includes(planId))
  const open = rows.filter(({ blocked, fate }) => !blocked && !fate?.ended).map(placeKey)
  const ticked = cards.filter((key) => open.includes(key))

  return (
    <>
      <EndingForms rows={rows} />
      <Form method="post" className="grid gap-5">
        <div className={`grid gap-4 ${homework.length > 0 ? 'lg:grid-cols-[3fr_2fr]' : ''}`}>
          {targets.length === 0 ? (
            <Notice tone="warn">{t('promotion.noPlans')}</Notice>
          ) : (
            <TargetChoice targets={targets} chosen={plans} onChange={setPlans} />
          )}
          <CarryChoice homework={homework} />
        </div>
        <DeskTable
          rows={rows}
          all={desk.rows}
          targets={chosen}
          outcomes={outcomes}
          ticked={ticked}
          open={open}
          onTick={setCards}
        />
        <DeskBar
          count={ticked.length}
          plans={targets.length === 0 ? null : chosen.length}
          mayCarry={homework.length > 0}
        />
      </Form>
    </>
  )
}

/** What was added, or was there before, need not stay ticked; what was refused does, to be tried again. */
function withoutDone(
  cards: readonly string[],
  outcomes: readonly PromotionOutcome[],
): readonly string[] {
  const added = outcomes.filter(({ outcome }) => outcome !== 'refused').map(placeKey)
  return added.length === 0 ? cards : cards.filter((key) => !added.includes(key))
}
