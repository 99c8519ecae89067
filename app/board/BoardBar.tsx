import { ClipboardPaste, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Status } from '../../collab/client/status'
import { Button } from '../ui/Button'
import { ButtonLink } from '../ui/ButtonLink'
import { useBoard, useStatus } from './BoardContext'
import { KeysButton } from './keys/KeysButton'
import { PresenceList } from './people/PresenceList'
import { StatusLine } from './live/StatusLine'
import { UndoButtons } from './UndoButtons'
import type { BoardView } from './useBoardView'
import { ViewSwitch } from './ViewSwitch'

type Props = {
  view: BoardView
  onChooseView: (view: BoardView) => void
  onAdd: () => void
  isWide: boolean
}

/** The heights are those that `ListView` leaves free. */
const AT_HAND = 'sticky top-0 z-30 -mx-1 -my-2 bg-paper px-1 py-2'

/**
 * What concerns the whole board, at hand however far down its cards are read: whether the work is saved, too. On a phone only
 * that stays, and the way to a new card is at the thumb instead.
 */
export function BoardBar({ view, onChooseView, onAdd, isWide }: Props) {
  const { t } = useTranslation()
  const { mayEdit } = useBoard()
  const status = useStatus()
  return (
    <>
      <div
        className={`flex flex-wrap items-center gap-x-2 gap-y-1 sm:gap-x-3 print:hidden ${isWide ? AT_HAND : ''}`}
      >
        {mayEdit && isWide && (
          <Button look="primary" onClick={onAdd}>
            <Plus aria-hidden className="size-5" />
            {t('board.addCard')}
          </Button>
        )}
        <ViewSwitch view={view} onChoose={onChooseView} />
        {mayEdit && <EditingTools />}
        <div className="sm:order-last">
          <PresenceList />
        </div>
        {isWide && (
          <div className="ml-auto">
            <StatusLine status={status} />
          </div>
        )}
      </div>
      {!isWide && <PhoneStatus status={status} />}
    </>
  )
}

function EditingTools() {
  const { t } = useTranslation()
  const { board, page } = useBoard()
  return (
    <>
      <div className="flex">
        <UndoButtons undo={board.undo} undoState={board.undoState} />
        <KeysButton />
      </div>
      {page.mayPaste && (
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
    </>
  )
}

/** Above the cards; the sheet in which a card is edited says it itself. */
function PhoneStatus({ status }: { status: Status }) {
  const { mayEdit, openId } = useBoard()
  const isSaidInSheet = mayEdit && openId !== null
  return (
    <div
      className={`pointer-events-none sticky top-1 z-30 -mt-2 flex justify-end print:hidden ${isSaidInSheet ? 'invisible' : ''}`}
    >
      <div className="rounded-lg bg-paper/95 px-2">
        <StatusLine status={status} />
      </div>
    </div>
  )
}
