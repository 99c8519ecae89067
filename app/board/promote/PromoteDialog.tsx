import { useFetcher } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Card } from '../../../domain/board/card'
import { promotionBlocks, promotionWarnings } from '../../../domain/plan/promotion'
import { DeskOutcome } from '../../promotion/DeskOutcome'
import { DeskPlace } from '../../promotion/DeskPlace'
import type { action } from '../../routes/boards.$boardId'
import { Badge } from '../../ui/Badge'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import { RefusalNotice } from '../../ui/RefusalNotice'
import { useBoard, useStatus } from '../BoardContext'
import { PromoteTarget } from './PromoteTarget'

type Answer = ReturnType<typeof useFetcher<typeof action>>['data']

/** Adds one draft to several plans at once, with one outcome for each. */
export function PromoteDialog({ card, onClose }: { card: Card; onClose: () => void }) {
  const { t } = useTranslation()
  const { page } = useBoard()
  const status = useStatus()
  const fetcher = useFetcher<typeof action>()
  const answer = fetcher.data
  const places = page.places.filter(({ cardId }) => cardId === card.id)
  const open = page.targets.filter(({ planId }) => !places.some((place) => place.planId === planId))
  const [block] = promotionBlocks(card, { planId: '', chapterId: '' })
  const isBusy = fetcher.state !== 'idle'
  const mayAdd = open.length > 0 && !block && status.kind === 'saved'
  return (
    <Dialog title={t('board.promoteTitle')} open onClose={onClose}>
      <fetcher.Form method="post" className="grid gap-4">
        <input type="hidden" name="workshop" value={page.workshop.id} />
        <input type="hidden" name="card" value={`${page.board.id}/${card.id}`} />
        <Draft card={card} isTooShort={block !== undefined} />
        <RefusalNotice answer={answer} />
        {page.targets.length === 0 && <Notice tone="warn">{t('promotion.noPlans')}</Notice>}
        {places.map((place) => (
          <DeskPlace key={place.planId} place={place} />
        ))}
        {open.map((target, nth) => (
          <PromoteTarget key={target.planId} cardId={card.id} target={target} isFirst={nth === 0} />
        ))}
        <div role="status" className="flex flex-wrap gap-x-4 gap-y-1.5 empty:hidden">
          <Outcomes answer={answer} />
          {status.kind !== 'saved' && t('board.waitForSaved')}
        </div>
        <div className="flex flex-wrap gap-2">
          {open.length > 0 && (
            <Button
              type="submit"
              look="primary"
              aria-disabled={isBusy || !mayAdd}
              className="aria-disabled:opacity-60"
              onClick={(event) => (isBusy || !mayAdd) && event.preventDefault()}
            >
              <span className="first-capital">{t('term.addToPlan')}</span>
            </Button>
          )}
          <Button onClick={onClose}>{t('common.close')}</Button>
        </div>
      </fetcher.Form>
    </Dialog>
  )
}

function Draft({ card, isTooShort }: { card: Card; isTooShort: boolean }) {
  const { t } = useTranslation()
  return (
    <>
      <p className="max-h-40 overflow-y-auto border-l-4 border-draft pl-3 whitespace-pre-line">
        {card.text || t('board.emptyCard')}
      </p>
      <div className="flex flex-wrap gap-1.5 empty:hidden">
        {isTooShort && <Badge tone="danger">{t('refusal.textTooShort')}</Badge>}
        {promotionWarnings(card).map((warning) => (
          <Badge key={warning} tone="warn">
            {t(`promotion.${warning}`)}
          </Badge>
        ))}
      </div>
    </>
  )
}

/** What became of the draft in each plan, by the last answer. */
function Outcomes({ answer }: { answer: Answer }) {
  const { targets } = useBoard().page
  const outcomes = answer && 'outcomes' in answer ? (answer.outcomes ?? []) : []
  return outcomes.map((outcome) => (
    <span key={outcome.planId} className="inline-flex items-center gap-1.5">
      {targets.find(({ planId }) => planId === outcome.planId)?.organisation}
      <DeskOutcome outcome={outcome} />
    </span>
  ))
}
