import { ClipboardPaste, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { ButtonLink } from '../ui/ButtonLink'
import { useBoard, useStatus } from './BoardContext'
import { PresenceList } from './PresenceList'
import { StatusLine } from './StatusLine'
import { UndoButtons } from './UndoButtons'
import type { BoardView } from './useBoardView'
import { ViewSwitch } from './ViewSwitch'

type Props = {
  view: BoardView
  onChooseView: (view: BoardView) => void
  onAdd: () => void
  isWide: boolean
}

/** What concerns the whole board. On a phone the way to a new card is at the thumb instead. */
export function BoardBar({ view, onChooseView, onAdd, isWide }: Props) {
  const { t } = useTranslation()
  const { board, mayEdit, page } = useBoard()
  const status = useStatus()
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 sm:gap-x-3">
      {mayEdit && isWide && (
        <Button look="primary" onClick={onAdd}>
          <Plus aria-hidden className="size-5" />
          {t('board.addCard')}
        </Button>
      )}
      <ViewSwitch view={view} onChoose={onChooseView} />
      {mayEdit && <UndoButtons undo={board.undo} undoState={board.undoState} />}
      {mayEdit && page.mayPaste && (
        <ButtonLink
          to={`/boards/${page.board.id}/paste`}
          look="quiet"
          small
          title={t('notes.paste')}
          className="min-h-9!"
        >
          <ClipboardPaste aria-hidden className="size-4.5" />
          <span className="max-sm:sr-only">{t('notes.paste')}</span>
        </ButtonLink>
      )}
      <div className="sm:order-last">
        <PresenceList />
      </div>
      <div className="ml-auto">
        <StatusLine status={status} />
      </div>
    </div>
  )
}
