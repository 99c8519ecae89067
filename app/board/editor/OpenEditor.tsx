import { useBoard, useCards } from '../BoardContext'
import { EditorPanel } from './EditorPanel'

/** The editor of the card that is open; nothing where none is. */
export function OpenEditor({ isWide }: { isWide: boolean }) {
  const { openId, open } = useBoard()
  const card = useCards().find(({ id }) => id === openId)
  return card ? <EditorPanel card={card} isWide={isWide} onDone={() => open(null)} /> : null
}
