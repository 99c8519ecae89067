import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { isNewer } from '../../collab/document/cardShape'
import type { Card, Point } from '../../domain/board/card'
import type { BoardPage } from '../../server/board/readBoard'
import type { BoardAtHand } from './BoardContext'
import { createBoardCommands } from './boardCommands'
import { focusCard } from './card/cardFocus'
import { nextPlace } from './canvas/freePlace'
import { mayEditIn } from './live/mayEditIn'
import type { OpenBoard } from './openBoard'
import { useRemoval } from './useRemoval'

/** What somebody has at hand on an open board, and what they can bring back. */
export function useBoardAtHand(board: OpenBoard, page: BoardPage) {
  const { doc, cards, taken } = board
  const { key, name } = page.me
  const commands = useMemo(() => createBoardCommands(doc, { key, name }), [doc, key, name])
  const removal = useRemoval(commands, cards)
  const mayEdit = useMayEdit(board, page.mayWrite)
  const [openId, setOpenId] = useState<string | null>(null)

  const open = useCallback((id: string | null) => {
    setOpenId((before) => {
      if (id === null) focusCard(before)
      return id
    })
  }, [])
  const add = useCallback(
    (place?: (others: readonly Card[]) => Point) => {
      open(commands.add('draft', (place ?? nextPlace)(cards.getSnapshot())))
    },
    [cards, commands, open],
  )
  const { remove: take, offer } = removal
  const remove = useCallback(
    (ids: readonly string[]) => {
      setOpenId((before) => (before !== null && ids.includes(before) ? null : before))
      take(ids)
    },
    [take],
  )
  useEffect(
    () =>
      cards.subscribe(() => {
        if (openId === null || cards.getSnapshot().some(({ id }) => id === openId)) return
        setOpenId(null)
        offer({ ids: [openId], own: false })
      }),
    [cards, openId, offer],
  )

  useEffect(() => taken.subscribe((ids) => offer({ ids, own: false })), [taken, offer])

  const atHand = useMemo<BoardAtHand>(
    () => ({ board, page, commands, mayEdit, openId, open, add, remove }),
    [board, page, commands, mayEdit, openId, open, add, remove],
  )
  return { atHand, removal }
}

function useMayEdit({ doc, status, cards }: OpenBoard, mayWrite: boolean): boolean {
  const isTaken = useSyncExternalStore(status.subscribe, () => mayEditIn(status.getSnapshot()))
  const isReadable = useSyncExternalStore(cards.subscribe, () => !isNewer(doc))
  return mayWrite && isTaken && isReadable
}
