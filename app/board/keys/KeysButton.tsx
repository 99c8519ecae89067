import { Keyboard } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { KeyGroups } from './KeyGroups'
import { LetterKeysSwitch } from './LetterKeysSwitch'

/** Opens what the keys do on a board, and the switch of those that are a letter alone. */
export function KeysButton() {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        look="quiet"
        className="size-9 px-0!"
        aria-label={t('keys.title')}
        title={t('keys.title')}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Keyboard aria-hidden className="size-5" />
      </Button>
      <Dialog title={t('keys.title')} open={isOpen} onClose={() => setOpen(false)}>
        <div className="grid gap-5">
          <LetterKeysSwitch />
          <KeyGroups />
        </div>
      </Dialog>
    </>
  )
}
