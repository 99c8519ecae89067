import type { KeyboardEvent } from 'react'
import { Dialog, I18nProvider, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Card } from '../../../domain/board/card'
import { useStatus } from '../BoardContext'
import { useLanguage } from '../../i18n/useLanguage'
import { CardEditor } from './CardEditor'
import { StatusLine } from '../live/StatusLine'

type Props = { card: Card; isWide: boolean; onDone: () => void }

/**
 * Where a card is written in: beside the cards where there is room, so that nothing moves; on a phone a
 * sheet as high as what the keyboard leaves, which covers where the board says whether the work is saved.
 */
export function EditorPanel({ card, isWide, onDone }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const status = useStatus()
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') onDone()
  }
  if (isWide) {
    return (
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape from any field within
      <section
        aria-label={t('board.editor')}
        onKeyDown={closeOnEscape}
        className="flex max-h-full min-h-0 flex-col overflow-hidden rounded-xl border border-line bg-surface shadow-lift"
      >
        <CardEditor key={card.id} card={card} onDone={onDone} />
      </section>
    )
  }
  return (
    <I18nProvider locale={language}>
      <ModalOverlay
        isOpen
        onOpenChange={(isOpen) => !isOpen && onDone()}
        className="fixed inset-x-0 top-0 z-50 h-(--visual-viewport-height) bg-surface"
      >
        <Modal className="h-full">
          <Dialog
            aria-label={t('board.editor')}
            className="flex h-full flex-col overscroll-contain outline-none"
          >
            <CardEditor
              key={card.id}
              card={card}
              head={<StatusLine status={status} tight />}
              onDone={onDone}
            />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  )
}
