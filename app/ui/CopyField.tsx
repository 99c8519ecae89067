import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button'
import { useCopied } from './useCopied'

/** A text to take along: it can be selected, and copied by a button that says when it has. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const { t } = useTranslation()
  const id = useId()
  const { isCopied, copy } = useCopied(value)
  return (
    <div className="flex gap-2">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        id={id}
        readOnly
        value={value}
        onFocus={(event) => event.currentTarget.select()}
        className="min-h-10 w-full min-w-0 rounded-lg border border-field bg-surface px-3 text-ink"
      />
      <Button onClick={copy}>{isCopied ? t('common.copied') : t('common.copy')}</Button>
      <span role="status" className="sr-only">
        {isCopied ? t('common.copied') : ''}
      </span>
    </div>
  )
}
