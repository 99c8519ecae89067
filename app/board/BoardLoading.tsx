import { useTranslation } from 'react-i18next'

/** What stands where the cards will be, until what this device holds is read. */
export function BoardLoading() {
  const { t } = useTranslation()
  return (
    <div role="status" className="grid gap-2.5">
      <p className="text-muted">{t('board.opening')}</p>
      {[28, 20, 24].map((height) => (
        <div
          key={height}
          aria-hidden
          className="max-w-3xl animate-pulse rounded-xl border border-line bg-surface/70"
          style={{ height: height * 4 }}
        />
      ))}
    </div>
  )
}
