import { useTranslation } from 'react-i18next'

/** "5 / 7 complete", with a bar. */
export function ProgressBar({ complete, all }: { complete: number; all: number }) {
  const { t } = useTranslation()
  if (all === 0) return <p className="text-muted">{t('homework.noDrafts')}</p>
  return (
    <div className="grid gap-1">
      <p className="font-medium">{t('homework.complete', { complete, count: all })}</p>
      <div aria-hidden className="h-2 overflow-hidden rounded-full bg-line forced-colors:border">
        <div
          className="h-full bg-good forced-colors:bg-[Highlight]"
          style={{ width: `${(100 * complete) / all}%` }}
        />
      </div>
    </div>
  )
}
