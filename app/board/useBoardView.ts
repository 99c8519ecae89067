import { createKeptChoice } from '../ui/keptChoice'
import { useKeptChoice } from '../ui/useKeptChoice'
import { useMedia } from '../ui/useMedia'

const VIEWS = ['list', 'canvas'] as const

export type BoardView = (typeof VIEWS)[number]

/** What was chosen, by the kind of board. Homework begins as a list, so its choice is one of its own. */
const CHOICES = {
  group: createKeptChoice('kavalaud/boardView', VIEWS),
  homework: createKeptChoice('kavalaud/homeworkView', VIEWS),
}

/**
 * The view of the boards of this kind that this device last chose; before any choice the list in
 * homework and where it is narrow.
 */
export function useBoardView(kind: keyof typeof CHOICES): [BoardView, (view: BoardView) => void] {
  const choice = useKeptChoice(CHOICES[kind])
  const isWide = useMedia(WIDE)
  return [choice ?? (isWide && kind === 'group' ? 'canvas' : 'list'), CHOICES[kind].choose]
}

/** From here on a board has room for a card's editor beside it. */
export const WIDE = '(min-width: 900px)'
