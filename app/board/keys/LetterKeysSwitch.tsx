import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../ui/Checkbox'
import { useLetterKeys } from './useLetterKeys'

/** Turns the keys that are a letter alone off and on, for this device. */
export function LetterKeysSwitch() {
  const { t } = useTranslation()
  const [areOn, turn] = useLetterKeys()
  const hint = useId()
  return (
    <div>
      <Checkbox
        checked={areOn}
        aria-describedby={hint}
        onChange={({ target }) => turn(target.checked)}
      >
        {t('keys.letter')}
      </Checkbox>
      <p id={hint} className="pl-7.5 text-sm text-muted">
        {t('keys.letterHint')}
      </p>
    </div>
  )
}
