import { ReactFlowProvider } from '@xyflow/react'
import type { ReactNode, RefObject } from 'react'
import { AddAtThumb } from '../list/AddAtThumb'
import { BoardEmpty } from '../BoardEmpty'
import { useBoard, useCards } from '../BoardContext'
import { Canvas } from './Canvas'
import type { PlaceInSight } from './usePlaceInSight'

type Props = {
  editor: ReactNode
  isWide: boolean
  onAdd: () => void
  /** Filled with the way to a place in the middle of what is in sight. */
  place: RefObject<PlaceInSight>
}

/** The board spread out. The editor lies over its right side, so that the cards stay where they are. */
export function CanvasView({ editor, isWide, onAdd, place }: Props) {
  const { mayEdit, openId } = useBoard()
  const isEmpty = useCards().length === 0
  return (
    <div className="relative -mx-4 min-h-[17.5rem] sm:min-h-[26rem] flex-1 border-t border-line bg-paper sm:-mx-6">
      <ReactFlowProvider>
        <Canvas isWide={isWide} place={place} />
      </ReactFlowProvider>
      {isEmpty && openId === null && (
        <div className="pointer-events-none absolute inset-0 grid place-items-center p-4">
          <div className="pointer-events-auto max-w-xl rounded-xl bg-surface">
            <BoardEmpty onAdd={onAdd} />
          </div>
        </div>
      )}
      {isWide ? (
        <div className="pointer-events-none absolute inset-y-3 right-3 z-10 flex w-[26rem] flex-col *:pointer-events-auto">
          {editor}
        </div>
      ) : (
        <>
          {mayEdit && !isEmpty && (
            <div className="absolute right-4 bottom-4 z-10">
              <AddAtThumb onAdd={onAdd} round />
            </div>
          )}
          {editor}
        </>
      )}
    </div>
  )
}
