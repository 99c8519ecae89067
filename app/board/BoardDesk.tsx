import { useRef } from 'react'
import type { BoardPage } from '../../server/board/readBoard'
import { useMedia } from '../ui/useMedia'
import { BoardBar } from './BoardBar'
import { BoardContext } from './BoardContext'
import { BoardLoading } from './BoardLoading'
import { CanvasView } from './canvas/CanvasView'
import { KeptNotice } from './live/KeptNotice'
import { ListView } from './list/ListView'
import type { OpenBoard } from './openBoard'
import { OpenEditor } from './editor/OpenEditor'
import { RefusedNotice } from './live/RefusedNotice'
import { RemovedToast } from './RemovedToast'
import { useBoardAtHand } from './useBoardAtHand'
import { useBoardKeys } from './keys/useBoardKeys'
import { useBoardView, WIDE } from './useBoardView'
import type { PlaceInSight } from './canvas/usePlaceInSight'
import { useIsReady } from './useIsReady'

type Props = { board: OpenBoard; page: BoardPage; onDiscarded: () => void }

/** An open board: what can be done to all of it, its cards in one of two views, and the card being written. */
export function BoardDesk({ board, page, onDiscarded }: Props) {
  const { atHand, removal } = useBoardAtHand(board, page)
  const { removed, restore, end } = removal
  const [view, chooseView] = useBoardView(page.board.kind)
  const isWide = useMedia(WIDE)
  const isReady = useIsReady(board)
  const place = useRef<PlaceInSight>(null)
  const isCanvas = view === 'canvas'
  const add = () => atHand.add(isCanvas ? (place.current ?? undefined) : undefined)
  useBoardKeys(board, atHand.mayEdit, add)
  const editor = atHand.openId !== null && atHand.mayEdit ? <OpenEditor isWide={isWide} /> : null
  return (
    <BoardContext.Provider value={atHand}>
      <div data-board className="flex flex-1 flex-col gap-3">
        <BoardBar view={view} onChooseView={chooseView} onAdd={add} isWide={isWide} />
        <RefusedNotice
          live={board}
          name={page.me.name}
          readText={() => textOfCards(board)}
          onDiscarded={onDiscarded}
        />
        <KeptNotice live={board} />
        {!isReady && <BoardLoading />}
        {isReady &&
          (isCanvas ? (
            <CanvasView editor={editor} isWide={isWide} onAdd={add} place={place} />
          ) : (
            <ListView editor={editor} isWide={isWide} onAdd={add} />
          ))}
      </div>
      <div
        role="status"
        className="pointer-events-none fixed inset-x-0 bottom-20 z-40 flex justify-center px-4"
      >
        {removed && (
          <RemovedToast key={removed.nth} removed={removed} onRestore={restore} onEnd={end} />
        )}
      </div>
    </BoardContext.Provider>
  )
}

const textOfCards = ({ cards }: OpenBoard): string =>
  cards
    .getSnapshot()
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n\n')
