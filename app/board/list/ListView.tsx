import type { ReactNode } from 'react'
import { AddAtThumb } from './AddAtThumb'
import { BoardEmpty } from '../BoardEmpty'
import { useBoard, useCards } from '../BoardContext'
import { BoardTips } from '../BoardTips'
import { CardList } from './CardList'

type Props = { editor: ReactNode; isWide: boolean; onAdd: () => void }

/**
 * The board as a list. Where there is room the editor stands beside it, at the height of what is in
 * sight, and its place is kept free, so that opening a card moves nothing.
 */
export function ListView({ editor, isWide, onAdd }: Props) {
  const { mayEdit } = useBoard()
  const isEmpty = useCards().length === 0
  const cards = isEmpty ? <BoardEmpty onAdd={onAdd} /> : <CardList />
  if (isWide) {
    return (
      <div className="grid grid-cols-[minmax(0,1fr)_26rem] items-start gap-5">
        {cards}
        <div className="sticky top-15 flex max-h-[calc(100dvh-4.75rem)] flex-col">
          {editor ?? <BoardTips />}
        </div>
      </div>
    )
  }
  return (
    <>
      {cards}
      {mayEdit && !isEmpty && (
        <div
          data-bar-below
          className="pointer-events-none sticky bottom-0 z-30 mt-auto flex justify-end pt-2 pb-4"
        >
          <AddAtThumb onAdd={onAdd} />
        </div>
      )}
      {editor}
    </>
  )
}
