import { useTranslation } from 'react-i18next'
import { CopyField } from '../ui/CopyField'
import { Panel } from '../ui/Panel'

/** The plan's address for everybody, to take along; it never changes. */
export function PublicAddress({ slug, origin }: { slug: string | null; origin: string }) {
  const { t } = useTranslation()
  return (
    <Panel title={t('publication.address')}>
      {slug === null ? (
        <p className="text-muted">{t('publication.noAddress')}</p>
      ) : (
        <div className="grid gap-3">
          <CopyField label={t('publication.address')} value={`${origin}/p/${slug}`} />
          <p>
            <a href={`/p/${slug}`} className="text-brand underline">
              {t('publication.openPublic')}
            </a>
          </p>
        </div>
      )}
    </Panel>
  )
}
