import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { useBoard } from '../BoardContext'
import type { CardNode } from './canvasNodes'
import { CardAuthors } from '../card/CardAuthors'
import { CardBody } from '../card/CardBody'
import { CardWriters } from '../card/CardWriters'
import { KindBadge } from '../card/KindBadge'
import { KIND_LOOK } from '../card/kindLook'

/** A card on the canvas. */
export const CanvasCard = memo(function CanvasCard({ id, data, selected }: NodeProps<CardNode>) {
  const { card } = data
  const isOpen = useBoard().openId === id
  const isSelected = selected || isOpen
  const edge = isSelected
    ? 'border-y-brand border-r-brand ring-2 ring-brand/30'
    : 'border-y-line border-r-line'
  return (
    <div
      data-selected={isSelected || undefined}
      className={`w-70 rounded-xl border border-l-6 bg-surface px-3 py-2 text-sm shadow-card ${KIND_LOOK[card.kind].strip} ${edge}`}
    >
      <div className="mb-1 flex flex-wrap items-center justify-between gap-1">
        <KindBadge kind={card.kind} />
        <CardWriters cardId={id} />
      </div>
      <CardBody card={card} />
      <div className="mt-1.5">
        <CardAuthors authors={card.authors} />
      </div>
    </div>
  )
})
