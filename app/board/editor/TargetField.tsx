import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/TextField'
import { useDraftText } from './useDraftText'

/** A card's target level, in any words. */
export function TargetField({
  target,
  onWrite,
}: {
  target: string
  onWrite: (target: string) => void
}) {
  const { t } = useTranslation()
  const { text, change, finish } = useDraftText(target, onWrite)
  return (
    <TextField
      label={t('board.target')}
      placeholder={t('board.targetPlaceholder')}
      value={text}
      maxLength={500}
      autoComplete="off"
      onChange={(event) => change(event.target.value)}
      onBlur={finish}
    />
  )
}
