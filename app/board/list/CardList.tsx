import { Fragment, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useListDrag } from '../../ui/useListDrag'
import { useBoard, useCards } from '../BoardContext'
import { ListCard } from './ListCard'

/** The cards of the board one below the other, in their order. */
export function CardList() {
  const { t } = useTranslation()
  const cards = useCards()
  const list = useRef<HTMLOListElement>(null)
  const { drag, handle } = useListDrag(list, useBoard().commands.place)
  return (
    <ol ref={list} aria-label={t('board.cards')} className="grid gap-2.5">
      <DropLine shown={drag !== null && drag.after === null} />
      {cards.map((card, nth) => (
        <Fragment key={card.id}>
          <li data-row={card.id} className="min-w-0">
            <ListCard
              card={card}
              isFirst={nth === 0}
              isLast={nth === cards.length - 1}
              isDragged={drag?.id === card.id}
              handle={handle}
            />
          </li>
          <DropLine shown={drag?.after === card.id} />
        </Fragment>
      ))}
    </ol>
  )
}

/** Where a dragged card would land. It takes no room, so that nothing moves under the pointer. */
function DropLine({ shown }: { shown: boolean }) {
  return shown ? (
    <li aria-hidden className="-my-[7px] h-1 rounded-full bg-brand forced-colors:bg-[Highlight]" />
  ) : null
}
