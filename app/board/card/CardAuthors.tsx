import { useTranslation } from 'react-i18next'

/** Who wrote in a card. */
export function CardAuthors({ authors }: { authors: readonly string[] }) {
  const { t } = useTranslation()
  return (
    <p className="min-w-0 truncate text-xs text-muted">
      <span className="sr-only">{t('board.authors')}: </span>
      {authors.join(', ')}
    </p>
  )
}
