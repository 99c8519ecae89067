import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Dialog as AriaDialog,
  Heading,
  I18nProvider,
  Modal,
  ModalOverlay,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../i18n/useLanguage'
import { Button } from './Button'

type Props = {
  title: string
  open: boolean
  onClose: () => void
  children: ReactNode
  wide?: boolean
}

/** A question over the page. Escape, the cross and a press beside it close it; focus comes back. */
export function Dialog({ title, open, onClose, children, wide = false }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <I18nProvider locale={language}>
      <ModalOverlay
        isOpen={open}
        onOpenChange={(next) => !next && onClose()}
        isDismissable
        className="fixed inset-0 z-50 grid place-items-end bg-ink/40 sm:place-items-center sm:p-6"
      >
        <Modal
          className={`max-h-[92dvh] w-full overflow-y-auto ${wide ? 'sm:max-w-4xl' : 'sm:max-w-lg'}`}
        >
          <AriaDialog className="rounded-t-2xl bg-surface p-5 shadow-lift outline-none sm:rounded-2xl sm:p-6">
            <div className="mb-4 flex items-start justify-between gap-4">
              <Heading slot="title" level={2}>
                {title}
              </Heading>
              <Button look="quiet" small aria-label={t('common.close')} onClick={onClose}>
                <X aria-hidden className="size-5" />
              </Button>
            </div>
            {children}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  )
}
