import { ReactFlowProvider } from '@xyflow/react'
import type { ReactNode, RefObject } from 'react'
import { BoardEmpty } from './BoardEmpty'
import { useBoard, useCards } from './BoardContext'
import { Canvas } from './Canvas'
import type { AskCentre } from './useCanvasCentre'

type Props = {
  editor: ReactNode
  isWide: boolean
  /** Told where the middle of what is in sight lies. */
  centre: RefObject<AskCentre>
}

/** The board spread out. The editor lies over its right side, so that the cards stay where they are. */
export function CanvasView({ editor, isWide, centre }: Props) {
  const { add } = useBoard()
  const isEmpty = useCards().length === 0
  return (
    <div className="relative -mx-4 min-h-[26rem] flex-1 border-t border-line bg-paper sm:-mx-6">
      <ReactFlowProvider>
        <Canvas isWide={isWide} centre={centre} />
      </ReactFlowProvider>
      {isEmpty && !editor && (
        <div className="pointer-events-none absolute inset-0 grid place-items-center p-4">
          <div className="pointer-events-auto max-w-xl rounded-xl bg-surface">
            <BoardEmpty onAdd={() => add(centre.current?.())} />
          </div>
        </div>
      )}
      {isWide ? (
        <div className="pointer-events-none absolute inset-y-3 right-3 z-10 flex w-[26rem] flex-col *:pointer-events-auto">
          {editor}
        </div>
      ) : (
        editor
      )}
    </div>
  )
}
