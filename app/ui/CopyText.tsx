import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button'
import { WhichOne } from './WhichOne'
import { useCopied } from './useCopied'

/** Several lines to take along: they can be selected, and copied by a button that says when it has. */
export function CopyText({ label, value }: { label: string; value: string }) {
  const { t } = useTranslation()
  const id = useId()
  const { isCopied, copy } = useCopied(value)
  return (
    <div className="grid justify-items-start gap-2">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <textarea
        id={id}
        readOnly
        value={value}
        className="field-sizing-content w-full rounded-lg border border-field bg-surface px-3 py-2 text-ink"
      />
      <Button small onClick={copy}>
        {isCopied ? t('common.copied') : t('common.copy')}
        <WhichOne name={label} />
      </Button>
      <span role="status" className="sr-only">
        {isCopied ? t('common.copied') : ''}
      </span>
    </div>
  )
}
