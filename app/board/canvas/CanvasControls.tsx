import { useReactFlow } from '@xyflow/react'
import { type LucideIcon, Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { useTranslation } from 'react-i18next'

/** Zooming by button, and the way back to all cards. */
export function CanvasControls() {
  const { t } = useTranslation()
  const { zoomIn, zoomOut, fitView } = useReactFlow()
  return (
    <div className="flex overflow-hidden rounded-lg border border-line bg-surface shadow-card">
      <Control Icon={ZoomOut} name={t('board.zoomOut')} onPress={() => void zoomOut()} />
      <Control Icon={ZoomIn} name={t('board.zoomIn')} onPress={() => void zoomIn()} />
      <Control
        Icon={Maximize}
        name={t('board.fitView')}
        onPress={() => void fitView({ maxZoom: 1, padding: 0.08 })}
      />
    </div>
  )
}

type ControlProps = { Icon: LucideIcon; name: string; onPress: () => void }

function Control({ Icon, name, onPress }: ControlProps) {
  return (
    <button
      type="button"
      data-repeats
      aria-label={name}
      title={name}
      onClick={onPress}
      className="grid size-10 cursor-pointer place-items-center text-muted hover:bg-brand-soft hover:text-ink"
    >
      <Icon aria-hidden className="size-5" />
    </button>
  )
}
