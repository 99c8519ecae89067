import { type PointerEvent, type RefObject, useMemo, useRef, useState } from 'react'
import { dropAfter, isMove, type Row } from './dropAfter'

/** Nearer to the edge of the window than this, the page scrolls along. */
const EDGE = 72
const SCROLL_STEP = 14

/** Where the dragged row would land: right after `after`, at the front where that is null. */
export type ListDrag = { id: string; after: string | null }

/** What a handle inside a row is given. */
export type DragHandle = ReturnType<typeof useListDrag>['handle']

/**
 * Dragging the rows of a list by their handles, by mouse, pen or finger alike. A row carries
 * `data-row` with its id. A pointer that is taken away calls the drag off.
 *
 * @param onDrop told where the row goes; not called where it would stay
 */
export function useListDrag(
  list: RefObject<HTMLElement>,
  onDrop: (id: string, after: string | null) => void,
) {
  const [drag, setDrag] = useState<ListDrag | null>(null)
  const now = useRef<ListDrag | null>(null)

  const handle = useMemo(() => {
    const show = (next: ListDrag | null): void => {
      if (now.current?.id === next?.id && now.current?.after === next?.after) return
      now.current = next
      setDrag(next)
    }
    const follow = (id: string, y: number): void =>
      show({ id, after: dropAfter(readRows(list.current), id, y) })
    return {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        const id = event.currentTarget.closest<HTMLElement>('[data-row]')?.dataset['row']
        if (event.button !== 0 || id === undefined) return
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        follow(id, event.clientY)
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (!now.current) return
        scrollAlong(event.clientY)
        follow(now.current.id, event.clientY)
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

function scrollAlong(y: number): void {
  if (y < EDGE) window.scrollBy(0, -SCROLL_STEP)
  if (y > window.innerHeight - EDGE) window.scrollBy(0, SCROLL_STEP)
}
