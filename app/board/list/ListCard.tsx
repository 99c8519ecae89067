import { SquarePen } from 'lucide-react'
import { memo, type MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Card } from '../../../domain/board/card'
import { CardComments } from '../../comment/CardComments'
import { CardWork } from '../../homework/CardWork'
import { Button } from '../../ui/Button'
import type { DragHandle } from '../../ui/useListDrag'
import { AnswerButton } from './AnswerButton'
import { useBoard } from '../BoardContext'
import { CardActions } from '../card/CardActions'
import { CardAuthors } from '../card/CardAuthors'
import { CardBody } from '../card/CardBody'
import { cardButtonId } from '../card/cardFocus'
import { CardWriters } from '../card/CardWriters'
import { KindBadge } from '../card/KindBadge'
import { KIND_LOOK } from '../card/kindLook'
import { PromoteButton } from '../promote/PromoteButton'

type Props = {
  card: Card
  isFirst: boolean
  isLast: boolean
  isDragged: boolean
  handle: DragHandle
}

/**
 * A card of the list, drawn anew only when it changed. A press anywhere on what it says opens it,
 * for whoever points; the button is for all.
 */
export const ListCard = memo(function ListCard(props: Props) {
  const { card, isFirst, isLast, isDragged, handle } = props
  const { t } = useTranslation()
  const { mayEdit, open, openId } = useBoard()
  const isOpen = mayEdit && openId === card.id
  const openByPress = ({ target }: MouseEvent) => {
    const onLink = target instanceof Element && target.closest('a, button') !== null
    if (mayEdit && !onLink && window.getSelection()?.isCollapsed !== false) open(card.id)
  }
  return (
    <article
      aria-label={card.text.slice(0, 120) || t('board.emptyCard')}
      className={`rounded-xl border border-l-6 bg-surface px-3.5 py-2.5 shadow-card transition-shadow sm:px-4 ${KIND_LOOK[card.kind].strip} ${
        isOpen ? 'border-y-brand border-r-brand' : 'border-y-line border-r-line'
      } ${isDragged ? 'opacity-50' : ''}`}
    >
      <div className="mb-1 flex min-h-9 items-center justify-between gap-2">
        <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <KindBadge kind={card.kind} />
          <CardWriters cardId={card.id} />
        </div>
        {mayEdit && <CardActions id={card.id} isFirst={isFirst} isLast={isLast} handle={handle} />}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the button below does the same */}
      <div onClick={openByPress} className={mayEdit ? 'cursor-pointer' : ''}>
        <CardBody card={card} />
      </div>
      <div className="mt-1.5 flex flex-wrap gap-2">
        {mayEdit && (
          <Button
            id={cardButtonId(card.id)}
            small
            aria-expanded={isOpen}
            onClick={() => open(isOpen ? null : card.id)}
          >
            <SquarePen aria-hidden className="size-4" />
            {t('board.openCard')}
          </Button>
        )}
        <PromoteButton card={card} />
        <AnswerButton card={card} />
        <div className="ml-auto min-w-0 self-center">
          <CardAuthors authors={card.authors} />
        </div>
      </div>
      <CardWork card={card} />
      <CardComments cardId={card.id} />
    </article>
  )
})
