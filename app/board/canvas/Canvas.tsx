import {
  Background,
  MiniMap,
  Panel,
  ReactFlow,
  type ReactFlowProps,
  useReactFlow,
} from '@xyflow/react'
import type { MouseEvent, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard } from '../BoardContext'
import { CanvasCard } from './CanvasCard'
import { CanvasControls } from './CanvasControls'
import type { CardNode } from './canvasNodes'
import { placeNear } from './freePlace'
import { KIND_LOOK } from '../card/kindLook'
import { RemotePointers } from './RemotePointers'
import { SelectedBar } from './SelectedBar'
import { useCanvas } from './useCanvas'
import { useCanvasKeys } from './useCanvasKeys'
import { type PlaceInSight, usePlaceInSight } from './usePlaceInSight'
import { useCanvasLabels } from './useCanvasLabels'
import { useOpenInSight } from './useOpenInSight'
import { usePointerPresence } from './usePointerPresence'

/** A board opens no smaller than this, even where not all of it is in sight then. */
const READABLE = 0.4

const MANNERS = {
  nodeTypes: { card: CanvasCard },
  nodesConnectable: false,
  deleteKeyCode: null,
  zoomOnDoubleClick: false,
  nodeDragThreshold: 3,
  minZoom: 0.15,
  maxZoom: 2,
  fitView: true,
  fitViewOptions: { maxZoom: 1, minZoom: READABLE, padding: 0.08 },
  proOptions: { hideAttribution: true },
} satisfies ReactFlowProps<CardNode>

type Props = { isWide: boolean; place: Ref<PlaceInSight> }

/** Pan, zoom, drag; by keyboard: Tab goes from card to card, Enter opens, arrows move, Delete removes. */
export function Canvas({ isWide, place }: Props) {
  const { t } = useTranslation()
  const { mayEdit, open } = useBoard()
  const { nodes, change, drop } = useCanvas()
  const addAt = useAddAt()
  const pointer = usePointerPresence()
  const labels = useCanvasLabels()
  usePlaceInSight(place, isWide)
  useOpenInSight(isWide)
  const selected = nodes.filter((node) => node.selected).map(({ id }) => id)
  const onKeyDown = useCanvasKeys(nodes, selected)
  const dropAll = (dropped: readonly CardNode[]) => drop(dropped.map(({ id }) => id))
  return (
    <div className="absolute inset-0">
      <ReactFlow<CardNode>
        aria-label={t('board.canvas')}
        nodes={nodes}
        onNodesChange={change}
        onKeyDown={onKeyDown}
        onDoubleClick={addAt}
        {...pointer}
        onNodeDragStop={(_event, _node, dropped) => dropAll(dropped)}
        onSelectionDragStop={(_event, dropped) => dropAll(dropped)}
        onNodeDoubleClick={(_event, { id }) => mayEdit && open(id)}
        nodesDraggable={mayEdit}
        ariaLabelConfig={labels}
        {...MANNERS}
      >
        <Background gap={24} color="#c6cfce" />
        {nodes.length > 0 && <Overview />}
        <Panel position="bottom-left">
          <CanvasControls />
        </Panel>
        {mayEdit && (
          <Panel position={isWide ? 'bottom-center' : 'top-center'}>
            <SelectedBar ids={selected} />
          </Panel>
        )}
        <RemotePointers />
      </ReactFlow>
    </div>
  )
}

/** A card where somebody double-clicks beside all others. */
function useAddAt(): (event: MouseEvent) => void {
  const { mayEdit, add } = useBoard()
  const { screenToFlowPosition } = useReactFlow()
  return ({ target, clientX, clientY }) => {
    const isBare = target instanceof Element && target.matches('.react-flow__pane')
    if (!mayEdit || !isBare) return
    const pressed = screenToFlowPosition({ x: clientX, y: clientY })
    add((others) => placeNear(pressed, others))
  }
}

function Overview() {
  const { t } = useTranslation()
  return (
    <MiniMap<CardNode>
      pannable
      zoomable
      ariaLabel={t('board.minimap')}
      nodeColor={({ data }) => KIND_LOOK[data.card.kind].colour}
      className="overflow-hidden rounded-lg border border-line shadow-card max-sm:hidden"
    />
  )
}
