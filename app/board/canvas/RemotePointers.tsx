import { useViewport } from '@xyflow/react'
import { MousePointer2 } from 'lucide-react'
import { useOthers } from '../BoardContext'

/** The pointers of the others, with their names, always of the same size whatever the zoom. */
export function RemotePointers() {
  const { x, y, zoom } = useViewport()
  return (
    <div aria-hidden className="pointer-events-none absolute inset-0 z-5 overflow-hidden">
      {useOthers().map(({ clientId, name, colour, pointer }) =>
        pointer ? (
          <div
            key={clientId}
            className="remote-pointer absolute top-0 left-0 flex items-start"
            style={{
              transform: `translate(${pointer.x * zoom + x}px, ${pointer.y * zoom + y}px)`,
            }}
          >
            <MousePointer2 className="size-5 text-surface" fill={colour} />
            <span
              className="forced-color-adjust-none mt-4 -ml-1 max-w-40 truncate rounded-full px-2 py-0.5 text-xs font-medium text-white"
              style={{ backgroundColor: colour }}
            >
              {name}
            </span>
          </div>
        ) : null,
      )}
    </div>
  )
}
