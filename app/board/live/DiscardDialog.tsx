import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextArea } from '../../ui/TextArea'

type Props = { text: string; onClose: () => void; onDiscard: () => void }

/** Asks before what was written here goes, and hands its text out first. */
export function DiscardDialog({ text, onClose, onDiscard }: Props) {
  const { t } = useTranslation()
  const discard = () => {
    onClose()
    onDiscard()
  }
  return (
    <Dialog title={t('board.discardTitle')} open onClose={onClose}>
      <div className="grid gap-4">
        <p>{t('board.discardText')}</p>
        <TextArea label={t('board.textHere')} value={text} readOnly rows={8} />
        <div className="flex flex-wrap gap-2">
          <Button look="danger" onClick={discard}>
            {t('board.discardConfirm')}
          </Button>
          <Button onClick={onClose}>
            <span className="first-capital">{t('term.cancel')}</span>
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
