import { type PointerEvent, type RefObject, useMemo, useRef, useState } from 'react'
import { dropAfter, isMove, type Row } from './dropAfter'

/** Nearer to the edge of the window than this in px, the page scrolls along, so far in each frame. */
const EDGE = 72
const SCROLL_STEP = 14
/** What a hand trembles in px while it presses only. */
const TREMBLE = 4

/** Where the dragged row would land: right after `after`, at the front where that is null. */
export type ListDrag = { id: string; after: string | null }

/** What a handle inside a row is given. */
export type DragHandle = ReturnType<typeof useListDrag>['handle']

/**
 * Dragging the rows of a list by their handles, by mouse, pen or finger alike. A row carries
 * `data-row` with its id. A pointer that is taken away calls the drag off; one that is held at an edge
 * of the window has the page scroll on.
 *
 * @param onDrop told where the row goes; not called where it would stay
 */
export function useListDrag(
  list: RefObject<HTMLElement>,
  onDrop: (id: string, after: string | null) => void,
) {
  const [drag, setDrag] = useState<ListDrag | null>(null)
  const now = useRef<ListDrag | null>(null)
  const pointer = useRef({ from: 0, y: 0, hasMoved: false })

  const handle = useMemo(() => {
    const show = (next: ListDrag | null): void => {
      if (now.current?.id === next?.id && now.current?.after === next?.after) return
      now.current = next
      setDrag(next)
    }
    const follow = (id: string): void =>
      show({ id, after: dropAfter(readRows(list.current), id, pointer.current.y) })
    const scrollAtEdge = (): void => {
      if (!now.current || !list.current) return
      if (scrollAlong(pointer.current.y)) follow(now.current.id)
      requestAnimationFrame(scrollAtEdge)
    }
    return {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        const id = event.currentTarget.closest<HTMLElement>('[data-row]')?.dataset['row']
        if (event.button !== 0 || id === undefined) return
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        pointer.current = { from: event.clientY, y: event.clientY, hasMoved: false }
        follow(id)
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (!now.current) return
        const { from, hasMoved } = pointer.current
        pointer.current.y = event.clientY
        follow(now.current.id)
        if (hasMoved || Math.abs(event.clientY - from) <= TREMBLE) return
        pointer.current.hasMoved = true
        scrollAtEdge()
      },
      onPointerUp: () => {
        const dropped = now.current
        show(null)
        const ids = readRows(list.current).map(({ id }) => id)
        if (dropped && isMove(ids, dropped.id, dropped.after)) onDrop(dropped.id, dropped.after)
      },
      onPointerCancel: () => show(null),
    }
  }, [list, onDrop])
  return { drag, handle }
}

function readRows(list: HTMLElement | null): Row[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].map((element) => {
    const { top, height } = element.getBoundingClientRect()
    return { id: element.dataset['row'] ?? '', top, height }
  })
}

/** Scrolls a step where the pointer is at an edge, and tells whether it is. */
function scrollAlong(y: number): boolean {
  const step = y < EDGE ? -SCROLL_STEP : y > window.innerHeight - EDGE ? SCROLL_STEP : 0
  if (step !== 0) window.scrollBy(0, step)
  return step !== 0
}
